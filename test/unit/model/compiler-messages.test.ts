import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { compilerOptions, programOf } from "../../helpers/program.js";

type Misuse = readonly [name: string, code: string, message: string];

/** A schema for `Thing` of these fields. */
const schema = (fields: string, input = "Written<Thing>") => `objectOf<Thing, ${input}>()(() => ({ ${fields} }))`;

const schemas: readonly Misuse[] = [
  [
    "a schema narrower than the interface",
    schema('name: z.exactOptional(choice(["a"])), on: flag, size: number'),
    "ERROR: name comes out of the schema as another type than the interface says",
  ],
  [
    "a schema of another type",
    schema("name: z.exactOptional(number), on: flag, size: number"),
    "ERROR: name comes out of the schema as another type than the interface says",
  ],
  [
    "a field that must not be absent",
    schema("name: z.exactOptional(text), on: flag, size: z.exactOptional(number)"),
    "ERROR: interface and schema differ on whether size may be absent",
  ],
  [
    "a field that may be absent",
    schema("name: text, on: flag, size: number"),
    "ERROR: interface and schema differ on whether name may be absent",
  ],
  [
    "a field too many",
    schema("name: z.exactOptional(text), on: flag, size: number, colour: text"),
    "ERROR: colour is not a field of the interface",
  ],
  ["a field too few", schema("name: z.exactOptional(text), on: flag"), "Property 'size' is missing"],
  [
    "an input that says less",
    schema("name: z.exactOptional(text), on: flag, size: number", "Omit<Written<Thing>, 'size'>"),
    "ERROR: the input lacks size",
  ],
  [
    "an input of another type",
    schema("name: z.exactOptional(text), on: flag, size: number", "Omit<Written<Thing>, 'on'> & { on?: true }"),
    "ERROR: on goes into the schema as another type than the input says",
  ],
  [
    "an input that may leave out what the schema asks for",
    schema("name: z.exactOptional(text), on: flag, size: number", "Omit<Written<Thing>, 'size'> & { size?: number }"),
    "ERROR: input and schema differ on whether size may be left out",
  ],
  ["a union that lacks a member", "sameAs<'a' | 'b', 'a' | 'b'>()(choice(['a']))", "ERROR: schema and type differ"],
  [
    "a union told apart by kind that lacks a member",
    "oneOfKind<Shapes, Shapes>()(() => [objectOf<Circle, Circle>()(() => ({ kind: choice(['circle']) }))])",
    "ERROR: schema and type differ",
  ],
];

const row = (kind: string, places: string, references: string) =>
  `({ places: ${places}, references: ${references} }) satisfies KindTable["${kind}"]`;
const kpiReferences =
  '{ metric: ["metric"], "target.of": ["metric"], "due.to": anchors, "milestones[].due.to": anchors, "milestones[].target.of": ["metric"], owner: ["person"] }';
const objective = '{ "serves[]": ["businessObjective"] }';

const rows: readonly Misuse[] = [
  [
    "a forgotten place",
    row("kpi", '{ goal: "kpis", businessObjective: "kpis" }', kpiReferences),
    "Property 'strategy' is missing in type '{ goal: \"kpis\"; businessObjective: \"kpis\"; }' but required in type 'Places<\"kpi\">'.",
  ],
  ["a misspelt field of a place", row("vision", '{ plan: "visions" }', "{}"), "Type '\"visions\"' is not assignable to type '\"vision\"'."],
  [
    "a place where it does not stand",
    row("vision", '{ plan: "vision", goal: "vision" }', "{}"),
    "'goal' does not exist in type 'Places<\"vision\">'.",
  ],
  [
    "a forgotten reference",
    row("marketingObjective", '{ strategy: "marketingObjectives" }', "{}"),
    "Property '\"serves[]\"' is missing in type '{}' but required in type 'References<\"marketingObjective\">'.",
  ],
  [
    "a misspelt reference",
    row("marketingObjective", '{ strategy: "marketingObjectives" }', '{ "servs[]": ["businessObjective"] }'),
    `'"servs[]"' does not exist in type 'References<"marketingObjective">'.`,
  ],
  [
    "a reference to another kind",
    row("marketingObjective", '{ strategy: "marketingObjectives" }', '{ "serves[]": ["goal"] }'),
    "Type '\"goal\"' is not assignable to type '\"businessObjective\"'.",
  ],
  ["a kind without a row", `const { vision, ...others } = kinds; others satisfies KindTable`, "Property 'vision' is missing in type"],
];

const uses: readonly Misuse[] = [
  [
    "an id of another kind",
    "getNode(plan, 'metric', goal.id)",
    "Argument of type 'Id<\"goal\">' is not assignable to parameter of type 'Id<\"metric\">'.",
  ],
  [
    "a misspelt field of what is written",
    "const written: GoalInput = { id: 'g', statment: 's', statement: 's' }",
    "'statment' does not exist in type 'Written<Goal>'. Did you mean to write 'statement'?",
  ],
  [
    "a forgotten field of what is written",
    "const written: GoalInput = { id: 'g' }",
    "Property 'statement' is missing in type '{ id: string; }' but required in type",
  ],
];

const right: readonly string[] = [
  schema("name: z.exactOptional(text), on: flag, size: number"),
  row("marketingObjective", '{ strategy: "marketingObjectives" }', objective),
  row("kpi", '{ goal: "kpis", businessObjective: "kpis", strategy: "kpis" }', kpiReferences),
  "sameAs<'a' | 'b', 'a' | 'b'>()(choice(['a', 'b']))",
  "({ id: 'g', statement: 's' }) satisfies GoalInput",
];

const preface = `
import * as z from "zod/mini";
import { choice } from "../../../src/model/schema/choice.js";
import { flag } from "../../../src/model/schema/flag.js";
import { getNode } from "../../../src/model/find/get-node.js";
import type { Goal, GoalInput } from "../../../src/model/strategy/goal.js";
import type { KindTable } from "../../../src/model/kind-table.js";
import { kinds } from "../../../src/model/kinds.js";
import { number } from "../../../src/model/schema/number.js";
import { objectOf } from "../../../src/model/schema/object-of.js";
import { oneOfKind } from "../../../src/model/schema/one-of-kind.js";
import type { Plan } from "../../../src/model/plan.js";
import { sameAs } from "../../../src/model/schema/same-as.js";
import { text } from "../../../src/model/schema/text.js";
import type { Written } from "../../../src/model/schema/written.js";
interface Thing { readonly name?: string; readonly on?: true; readonly size: number }
interface Circle { readonly kind: "circle" }
interface Square { readonly kind: "square"; readonly side: number }
type Shapes = Circle | Square;
declare const plan: Plan;
declare const goal: Goal;
const anchors = ["campaign", "phase", "cadence"] as const;
export type { GoalInput, KindTable, Shapes, Written, Thing };
export { anchors, choice, flag, getNode, goal, kinds, number, objectOf, oneOfKind, plan, sameAs, text, z };
`;

const pathOf = (at: number): string => `test/unit/model/misuse-${at}.ts`;

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

describe("X10 the compiler says what a schema, a row of the kind table or a written thing lacks", () => {
  const misuses = [...schemas, ...rows, ...uses];
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
