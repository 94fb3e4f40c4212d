import ts from "typescript";
import { describe, expect, test } from "vitest";
import { frontDoors } from "../helpers/front-doors.js";
import { parse } from "../helpers/syntax.js";
import { bundle, bundledAnyway } from "./bundle.js";

/** The most that a user's bundle may grow by, in kB (1000 bytes) of gzip, and why that much. */
const ceilings = [
  {
    program: 'export * from "social-plan";',
    kilobytes: 90,
    because:
      "everything at once: schemas, guard and zod/mini 24, editing with immer 18, rules and gates 19 (most of it sentences), calendar 8, catalogues 5, tracing and the rest",
  },
  {
    program: 'export { checkCoverage } from "social-plan";',
    kilobytes: 15,
    because: "the engine takes 5; of each of 29 rules two thirds are the sentences people read",
  },
  {
    program: 'export { parsePlan } from "social-plan";',
    kilobytes: 24,
    because: "zod/mini takes 10; every problem has a sentence that helps",
  },
  {
    program: 'export { createPlan, createStrategy, parsePlan } from "social-plan";',
    kilobytes: 27,
    because: "the builders take 3 beyond parsing",
  },
  {
    program: 'export { editPlan } from "social-plan";',
    kilobytes: 32,
    because: "it reads what it is given as parsing does; immer takes 4",
  },
  {
    program: 'export { generateCalendar } from "social-plan";',
    kilobytes: 19,
    because: "the digest of the zone data brings SHA-256, and the problems of dates their sentences",
  },
  {
    program: 'export { stageStatus, advanceStage } from "social-plan";',
    kilobytes: 32,
    because: "the gate coverage-clean brings every rule, and the log its digests",
  },
];

/**
 * The constants of a bundle that a bundler dares not leave out: those that call, construct or spread while the file loads.
 * Where none does so openly (`z.refine(Number.isInteger)` reads a member of a global), all that are left.
 */
const madeOnLoad = (text: string): string[] => {
  const source = parse("bundle.js", text);
  const constants = source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => declarationList.declarations);
  const values = constants.filter(({ initializer }) => initializer && !ts.isFunctionLike(initializer));
  const culprits = values.filter(({ initializer }) => initializer && worksOnLoad(initializer, text));
  return (culprits.length > 0 ? culprits : values).map(({ name }) => name.getText());
};

const worksOnLoad = (node: ts.Node, text: string): boolean => {
  if (ts.isFunctionLike(node) || text.slice(node.getFullStart(), node.getStart()).includes("@__PURE__")) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isSpreadAssignment(node) || ts.isSpreadElement(node)) return true;
  return ts.forEachChild(node, (child) => worksOnLoad(child, text)) ?? false;
};

describe("package: what it costs to import", () => {
  for (const { program, kilobytes, because } of ceilings) {
    test(`at most ${kilobytes} kB for ${program} (${because})`, async () => {
      const { gzipped } = await bundle(program);
      expect(gzipped).toBeLessThanOrEqual(kilobytes * 1000);
    });
  }

  test.each(frontDoors)("$specifier makes nothing on load that a bundler must keep: such calls say /* @__PURE__ */", async ({ name }) => {
    expect(madeOnLoad(await bundledAnyway(`${name}.js`))).toEqual([]);
  });

  test.each(["checkCoverage", "walkPlan", "findNode", "findReferences", "traceNode", "countCharacters"])(
    "%s alone brings no zod",
    async (name) => {
      const { inputs, text } = await bundle(`export { ${name} } from "social-plan";`);
      expect(text).toContain(` as ${name}`);
      expect(inputs.filter((path) => /node_modules\/zod\//.test(path))).toEqual([]);
    },
  );

  test("the measure sees zod where it is", async () => {
    const { inputs } = await bundle('export { parsePlan } from "social-plan";');
    expect(inputs.filter((path) => /node_modules\/zod\//.test(path))).not.toEqual([]);
  });
});
