import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { compilerOptions, programOf } from "../../helpers/program.js";

type Misuse = readonly [name: string, code: string, message: string];

const misuses: readonly Misuse[] = [
  [
    "a name without a slash",
    'definePlugin({ name: "acme", version: 1 })',
    `Type '"acme"' is not assignable to type '\`\${string}/\${string}\`'.`,
  ],
  [
    "a kind that is none",
    "definePlugin({ ...bare, fields: { contnt: z.string() } })",
    '"ERROR: \\"contnt\\" is not a kind of thing in a plan that carries data"',
  ],
  [
    "an asynchronous schema",
    "definePlugin({ ...bare, fields: { content: later } })",
    '"ERROR: the schema of \\"content\\" is asynchronous, and data of a plan is read at once"',
  ],
  [
    "a rule without the plugin's name",
    "definePlugin({ ...bare, rules: [foreignRule] })",
    '"ERROR: the id \\"adverse-event\\" does not begin with \\"acme/x/\\""',
  ],
  [
    "a gate without the plugin's name",
    "definePlugin({ ...bare, gates: [foreignGate] })",
    '"ERROR: the id \\"medical-review\\" does not begin with \\"acme/x/\\""',
  ],
  [
    "a rule twice",
    'definePlugin({ name: "acme/pharma", version: 1, rules: [adverse, adverse] })',
    '"ERROR: \\"acme/pharma/adverse-event\\" is listed twice"',
  ],
  ["a plugin that requires itself", 'definePlugin({ ...bare, requires: ["acme/x"] })', '"ERROR: a plugin does not require itself"'],
  [
    "a migration from a future version",
    "definePlugin({ ...bare, migrations: { 2: (old) => old } })",
    '"ERROR: version 1 of the plugin has no migration to version 2"',
  ],
  [
    "a document that is no function",
    'definePlugin({ ...bare, documents: { sheet: () => "x" } })',
    '"ERROR: \\"sheet\\" makes no function"',
  ],
  [
    "a stage that is there",
    'definePlugin({ ...bare, machine: { stages: { post: { after: "plan" } } } })',
    '"ERROR: the machine has the stage \\"post\\" already"',
  ],
  [
    "a step that is there",
    'definePlugin({ ...bare, machine: { transitions: { "make-a-plan": { from: "plan", to: "post" } } } })',
    '"ERROR: the machine has the step \\"make-a-plan\\" already"',
  ],
  [
    "a stage that nobody has",
    'definePlugin({ ...bare, machine: { transitions: { go: { from: "plan", to: "pst" } } } })',
    `Type '"pst"' is not assignable to type 'ListenFirstStage'. Did you mean '"post"'?`,
  ],
  [
    "a gate that nobody has",
    'definePlugin({ ...bare, machine: { gatesOn: { "begin-to-post": ["policy-aproved"] } } })',
    `Type '"policy-aproved"' is not assignable to type 'ListenFirstGate'. Did you mean '"policy-approved"'?`,
  ],
  [
    "a step that nobody has",
    'definePlugin({ ...bare, machine: { gatesOn: { "begin-to-pst": [] } } })',
    `'"begin-to-pst"' does not exist in type`,
  ],
  [
    "a field of another kind",
    'pharma.read(item, "channel")',
    `Argument of type '"channel"' is not assignable to parameter of type '"content"'.`,
  ],
  [
    "a misspelt field of what is written",
    'pharma.write(tx, "content", "x", { reviewBy: "x" })',
    "'reviewBy' does not exist in type '{ reviewedBy: string; }'. Did you mean to write 'reviewedBy'?",
  ],
  ["a value of another type", 'pharma.write(tx, "content", "x", { reviewedBy: 3 })', "Type 'number' is not assignable to type 'string'."],
  [
    "data read as another plugin's",
    'stage.read(item, "content")?.reviewedBy',
    "Property 'reviewedBy' does not exist on type '{ staged: boolean; }'.",
  ],
  ["a plugin twice", "createPlanner({ plugins: [pharma, pharma] })", '"ERROR: plugin \\"acme/pharma\\" is listed twice"'],
  [
    "a missing requirement",
    "createPlanner({ plugins: [legal] })",
    '"ERROR: plugin \\"acme/legal\\" needs \\"acme/pharma\\" listed before it"',
  ],
  [
    "a requirement listed after",
    "createPlanner({ plugins: [legal, pharma] })",
    '"ERROR: plugin \\"acme/legal\\" needs \\"acme/pharma\\" listed before it"',
  ],
  [
    "a stage of another plugin",
    "createPlanner({ plugins: [pharma, stage] })",
    '"ERROR: plugin \\"acme/stage\\" adds the stage \\"review\\", which is there already"',
  ],
  [
    "a rule misspelt in the config",
    'planner.checkCoverage(plan, { config: { "acme/pharma/adverse-evnt": "off" } })',
    `'"acme/pharma/adverse-evnt"' does not exist in type`,
  ],
  [
    "options of another rule",
    'planner.checkCoverage(plan, { config: { "acme/pharma/adverse-event": { options: { dys: 3 } } } })',
    "'dys' does not exist in type '{ days: number; }'. Did you mean to write 'days'?",
  ],
  [
    "options of a rule that has none",
    'planner.checkCoverage(plan, { config: { "goal-needs-kpi": { options: { days: 3 } } } })',
    `Type 'number' is not assignable to type '"ERROR: the rule has no options"'.`,
  ],
  [
    "a document that is not there",
    "planner.documents.shet",
    "Property 'shet' does not exist on type '{ readonly sheet: () => 1; }'. Did you mean 'sheet'?",
  ],
  ["a format that is not there", "planner.formats.sheet", "Property 'sheet' does not exist on type '{}'."],
];

const right: readonly string[] = [
  'pharma.read(item, "content")?.reviewedBy',
  "createPlanner({ plugins: [pharma, legal] })",
  "planner.documents.sheet()",
];

const head = `
import { createPlanner, defineGate, definePlugin, defineRule, type ContentItem, type Edit, type Plan } from "social-plan";
import * as z from "zod";
const messages = { a: "A." } as const;
export const bare = { name: "acme/x", version: 1 } as const;
export const later = { "~standard": { version: 1, vendor: "acme", validate: async (value: unknown) => ({ value }) } } as const;
export const adverse = defineRule({ id: "acme/pharma/adverse-event", severity: "error", on: "content", messages, options: z.object({ days: z.number() }), check() {} });
export const foreignRule = defineRule({ id: "adverse-event", severity: "error", on: "content", messages, check() {} });
export const foreignGate = defineGate({ id: "medical-review", trial: "firm", messages, check: () => ({ met: true, message: "a" }) });
export const pharma = definePlugin({ name: "acme/pharma", version: 1, fields: { content: z.object({ reviewedBy: z.string() }) }, rules: [adverse], documents: { sheet: () => () => 1 }, machine: { stages: { review: { after: "respond" } } } });
export const legal = definePlugin({ name: "acme/legal", version: 1, requires: ["acme/pharma"] });
export const stage = definePlugin({ name: "acme/stage", version: 1, fields: { content: z.object({ staged: z.boolean() }) }, machine: { stages: { review: { after: "plan" } } } });
export const planner = createPlanner({ plugins: [pharma] });
export declare const item: ContentItem;
export declare const plan: Plan;
export declare const tx: Edit;
`;

/** What the compiler says of each code, the one line under the other. */
const messagesOf = (codes: readonly string[]): readonly string[] => {
  const file = "test/unit/plugins/planted-misuses.ts";
  const lines = head.split("\n").length - 1;
  const program = programOf([file], compilerOptions("test/tsconfig.json"), new Map([[file, `${head}${codes.join(";\n")};\n`]]));
  const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(file));
  const found = program.getSemanticDiagnostics(source).map(({ start = 0, messageText }) => ({
    line: (source?.getLineAndCharacterOfPosition(start).line ?? 0) - lines,
    message: ts.flattenDiagnosticMessageText(messageText, " ").replace(/\s+/g, " "),
  }));
  expect(found.filter(({ line }) => line < 0)).toEqual([]);
  return codes.map((_, at) => found.flatMap(({ line, message }) => (line === at ? [message] : [])).join(" | "));
};

describe("X10 the compiler says what is wrong with a plugin", () => {
  let messages: readonly string[];
  beforeAll(() => {
    messages = messagesOf([...misuses.map(([, code]) => code), ...right]);
  }, 60_000);

  test.each(misuses.map(([name, , message], at) => ({ name, message, at })))("$name", ({ message, at }) => {
    expect(messages[at]).toContain(message);
  });

  test("and nothing where nothing is wrong", () => {
    expect(messages.slice(misuses.length)).toEqual(right.map(() => ""));
  });
});
