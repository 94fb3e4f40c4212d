import ts from "typescript";
import { describe, expect, test } from "vitest";
import { recommendedRules } from "../../src/coverage/recommended-rules.js";
import * as library from "../../src/index.js";
import { createPlanner } from "../../src/plugins/planner/create-planner.js";
import { listenFirst } from "../../src/stages/listen-first.js";
import { frontDoors } from "../helpers/front-doors.js";
import { parse } from "../helpers/syntax.js";
import { bundle, bundledAnyway } from "./bundle.js";

/** The most that a user's bundle may grow by, in kB (1000 bytes) of gzip, and why that much. */
const ceilings = [
  {
    name: "parsePlan",
    kilobytes: 29,
    because:
      "zod/mini takes 10; every problem has a sentence that helps, the reading of templates takes 1, the search for the word that was meant 1, and examples of shapes, zones and other names of fields 1",
  },
  {
    name: "editPlan",
    kilobytes: 38.5,
    because:
      "it reads what it is given as parsing does; immer takes 4, the look at arguments 2, and lists that are changed again and again 1",
  },
  {
    name: "checkRules",
    kilobytes: 27.5,
    because:
      "what rules report is copied and looked at, 1; engine, levels, matrices and index take 8, checking again after an edit takes 4, what apps say of rules, in layers, parts and suppressions, 1.5, the search for the rule that was meant takes 1; what findings are said with takes 5: the labels of choices, names, the reading of templates; the look at arguments takes 3",
  },
  {
    name: "generateCalendar",
    kilobytes: 50,
    because:
      "its sentences take 2, what says them in a language 2.5, the look at plan and options 3, carrying over what people did to an earlier calendar 2, who makes what within people's hours 3.5, and bounds that count for each theme, campaign or author 1.5",
  },
  {
    name: "measureResults",
    kilobytes: 40,
    because:
      "its sentences take 5, the labels, names, days and targets in them 8, the catalogue's metrics 3.5 and costs 5; readings, verdicts and all else that is computed 9, index and look at the plan 5",
  },
  {
    name: "evaluateMetric",
    kilobytes: 13,
    because: "the catalogue, with its formulas in words and their sources, takes 5.5, the formulas as data and the names of their inputs 3",
  },
  {
    name: "replayJourney",
    kilobytes: 6,
    because: "it checks the order of the log, and neither its digests nor any gate",
  },
  {
    name: "describeChange",
    kilobytes: 26,
    because:
      "the labels of every field take 3; names, values, recurrences, targets and choices in words, which documents and findings share, 11; the look at plan and change 3.5",
  },
];

/** The functions that a planner binds. */
const bound = Object.keys(createPlanner()).filter((name) => name in library);

/** What is worth knowing and depends on how much of the library there is. Nobody imports all of it. */
const printed = [
  'export * from "social-plan";',
  'export { createPlan, createStrategy, parsePlan } from "social-plan";',
  'export { checkCoverage } from "social-plan";',
  'export { advanceStage, stageStatus } from "social-plan";',
  'export { pauseJourney, resumeJourney, returnToListening } from "social-plan";',
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

/** The longest piece of plain words in these sentences: a bundler may write anything else in another way. */
const longestWords = (sentences: readonly string[]): string =>
  sentences
    .flatMap((sentence) => sentence.split(/[^A-Za-z ,.;:]+/))
    .reduce((longest, words) => (words.length > longest.length ? words : longest));

/** Words of every rule and gate, by which a bundle is known to hold it. */
const ofRulesAndGates = [...recommendedRules, ...listenFirst.gates].map(({ messages }) => longestWords(Object.values(messages)));

const print = (what: string, bytes: number): void => void process.stdout.write(`${what}: ${(bytes / 1000).toFixed(1)} kB\n`);

describe("package: what it costs to import", () => {
  test.each(ceilings)("at most $kilobytes kB for $name: $because", async ({ name, kilobytes }) => {
    const { gzipped } = await bundle(`export { ${name} } from "social-plan";`);
    print(name, gzipped);
    expect(gzipped).toBeLessThanOrEqual(kilobytes * 1000);
  });

  test.each(printed)("something for %s, which is printed", async (program) => {
    const { gzipped } = await bundle(program);
    print(program, gzipped);
    expect(gzipped).toBeGreaterThan(0);
  });

  test("at most 9 kB for plugins and planners beyond the functions they bind: the look at definitions 2, what a set of them comes to 2.5, their data in plans 2.5, binding 1.5; a third of it is sentences", async () => {
    const [plain, planner] = await Promise.all(
      [bound, [...bound, "definePlugin", "createPlanner"]].map((names) => bundle(`export { ${names.join(", ")} } from "social-plan";`)),
    );
    const beyond = (planner?.gzipped ?? Number.NaN) - (plain?.gzipped ?? Number.NaN);
    print("definePlugin and createPlanner beyond what they bind", beyond);
    expect(bound.length).toBeGreaterThan(60);
    expect(beyond).toBeLessThanOrEqual(9000);
  });

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

  test.each(["checkRules", "replayJourney", "pauseJourney", "resumeJourney", "returnToListening"])(
    "%s alone brings no rule and no gate",
    async (name) => {
      const { text } = await bundle(`export { ${name} } from "social-plan";`);
      expect(text).toContain(` as ${name}`);
      expect(ofRulesAndGates.filter((words) => text.includes(words))).toEqual([]);
    },
  );

  test("the measure sees rules and gates where they are", async () => {
    const { text } = await bundle('export { advanceStage } from "social-plan";');
    expect(ofRulesAndGates.filter((words) => !text.includes(words))).toEqual([]);
  });

  test("generateCalendar alone brings neither SHA-256 nor the messages of other problems", async () => {
    const { inputs, text } = await bundle('export { generateCalendar } from "social-plan";');
    expect(inputs.filter((path) => path.includes("@noble/hashes"))).toEqual([]);
    expect(text).not.toContain("is not a known field");
  });

  test("slotInstants alone gives nothing out to people, as generateCalendar does", async () => {
    const found = async (name: string) => (await bundle(`export { ${name} } from "social-plan";`)).text.includes("absentOn");
    expect([await found("slotInstants"), await found("generateCalendar")]).toEqual([false, true]);
  });

  test("immer comes with an edit, and with nothing else", async () => {
    expect((await bundle('export { editPlan } from "social-plan";')).text).toContain("immer-draftable");
    expect((await bundle('export { parsePlan } from "social-plan";')).text).not.toContain("immer-draftable");
  });

  test("the measure sees zod where it is", async () => {
    const { inputs } = await bundle('export { parsePlan } from "social-plan";');
    expect(inputs.filter((path) => /node_modules\/zod\//.test(path))).not.toEqual([]);
  });
});
