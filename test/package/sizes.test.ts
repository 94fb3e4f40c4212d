import ts from "typescript";
import { describe, expect, test } from "vitest";
import { frontDoors } from "../helpers/front-doors.js";
import { parse } from "../helpers/syntax.js";
import { bundle, bundledAnyway } from "./bundle.js";

/** The most that a user's bundle may grow by, in kB (1000 bytes) of gzip, and why that much. */
const ceilings = [
  {
    program: 'export * from "social-plan";',
    kilobytes: 30,
    because: "every schema (zod/mini takes 10 of them), the rules and the builders",
  },
  { program: 'export { checkCoverage } from "social-plan";', kilobytes: 8, because: "every rule and one traversal, but no schema" },
];

/** The constants of a bundle that are made by a call when it loads; functions are only there because those use them. */
const calledOnLoad = (text: string): string[] =>
  parse("bundle.js", text)
    .statements.filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ initializer }) => initializer && !ts.isArrowFunction(initializer) && !ts.isFunctionExpression(initializer))
    .map(({ name }) => name.getText());

describe("package: what it costs to import", () => {
  for (const { program, kilobytes, because } of ceilings) {
    test(`at most ${kilobytes} kB for ${program} (${because})`, async () => {
      const { gzipped } = await bundle(program);
      expect(gzipped).toBeLessThanOrEqual(kilobytes * 1000);
    });
  }

  test.each(frontDoors)("$specifier makes no value that a bundler must keep: such calls say /* @__PURE__ */", async ({ name }) => {
    expect(calledOnLoad(await bundledAnyway(`${name}.js`))).toEqual([]);
  });

  test.each(["checkCoverage", "walkPlan", "findNode"])("%s alone brings no zod", async (name) => {
    const { inputs, text } = await bundle(`export { ${name} } from "social-plan";`);
    expect(text).toContain(` as ${name}`);
    expect(inputs.filter((path) => /node_modules\/zod\//.test(path))).toEqual([]);
  });

  test("the measure sees zod where it is", async () => {
    const { inputs } = await bundle('export { parsePlan } from "social-plan";');
    expect(inputs.filter((path) => /node_modules\/zod\//.test(path))).not.toEqual([]);
  });
});
