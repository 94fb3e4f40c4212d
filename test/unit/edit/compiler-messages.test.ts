import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { compilerOptions, programOf } from "../../helpers/program.js";

type Misuse = readonly [name: string, code: string, message: string];

const misuses: readonly Misuse[] = [
  [
    "a misspelt field",
    "tx.set('goal', 'g', { statment: 'x' })",
    "Object literal may only specify known properties, but 'statment' does not exist in type 'OwnChanges<Goal, ",
  ],
  ["a misspelt field, and what was meant", "tx.set('goal', 'g', { statment: 'x' })", "Did you mean to write 'statement'?"],
  [
    "a list of things",
    "tx.set('goal', 'g', { kpis: [] })",
    "Object literal may only specify known properties, and 'kpis' does not exist in type 'OwnChanges<Goal, ",
  ],
  [
    "an id of another kind",
    "tx.remove('tactic', goal.id)",
    "Argument of type 'Id<\"goal\">' is not assignable to parameter of type 'Id<\"tactic\">'.",
  ],
  ["no parent", "tx.add('tactic', { id: 't', statement: 'T' })", "Expected 3 arguments, but got 2."],
  [
    "a field for a kind",
    "tx.add('tactics', { id: 't', statement: 'T' }, { to: 'g' })",
    "Argument of type '\"tactics\"' is not assignable to parameter of type 'ChildKind'.",
  ],
  [
    "a parent of another kind",
    "tx.move('tactic', 't', { to: channel.id })",
    'Type \'Id<"channel">\' is not assignable to type \'Id<"strategy" | "goal">',
  ],
  [
    "a part by another id",
    "tx.set('policy', 'mine', {})",
    "Argument of type '\"mine\"' is not assignable to parameter of type '\"policy\"'.",
  ],
  [
    "a misspelt field of a draft",
    "tx.update('goal', 'g', (draft) => { draft.statment = 'x'; })",
    "Property 'statment' does not exist on type '{ statement: string; ",
  ],
  [
    "a word that is no choice",
    "tx.set('tactic', 't', { intent: 'loud' })",
    'Type \'"loud"\' is not assignable to type \'"conversational" | "promotional" | undefined\'.',
  ],
];

const right: readonly string[] = [
  "tx.set('goal', 'g', { statement: 'x', owner: undefined })",
  "tx.add('tactic', { id: 't', statement: 'T' }, { to: goal.id })",
  "tx.update('goal', goal.id, (draft) => { draft.serves.push('o'); delete draft.owner; })",
];

const preface = `
import type { Edit } from "../../../src/edit/edit.js";
import type { Channel } from "../../../src/model/audience/channel.js";
import type { Goal } from "../../../src/model/strategy/goal.js";
declare const tx: Edit;
declare const goal: Goal;
declare const channel: Channel;
export { channel, goal, tx };
`;

const pathOf = (at: number): string => `test/unit/edit/misuse-${at}.ts`;

/** What the compiler says of each file. */
const messagesOf = (codes: readonly string[]): readonly string[] => {
  const texts = new Map(codes.map((code, at) => [pathOf(at), `${preface}${code};\n`]));
  const program = programOf([...texts.keys()], { ...compilerOptions("test/tsconfig.json"), noUnusedLocals: false }, texts);
  return codes.map((_, at) => {
    const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(pathOf(at)));
    const messages = program.getSemanticDiagnostics(source).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
    return messages.join(" | ").replace(/\s+/g, " ");
  });
};

describe("X1 the compiler says what is wrong with an edit", () => {
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
