import { calendarDocument, redFlagMemo, strategyDocument, toMarkdown } from "social-plan/documents";
import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../src/calendar/generate-calendar.js";
import type { Kind } from "../../src/model/kind.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { compilerOptions, programOf } from "../helpers/program.js";
import { planted, readSource } from "../helpers/sources.js";
import { maximalPlan } from "../laws/arbitraries/plans.js";
import { type Documents, kindsInNoDocument, silentFiles, unexportedKinds } from "./checks/new-kind.js";

/** Where a kind is missing that only `Nodes` and the plan know, the compiler says so. */
const compiledPlaces = [
  "src/model/kinds.ts",
  "src/model/plan.ts",
  "src/model/read/kind-schemas.ts",
  "src/words/labels/kind-words.ts",
  "src/builders/plan-steps.ts",
  "src/builders/words-of.ts",
  "src/testing/model/plan.ts",
];

describe("architecture: a new kind does not compile until every place has it", () => {
  const options = compilerOptions("tsconfig.json");
  const noun = 'import type { Thing } from "../thing.js";\nexport interface Newcomer extends Thing<"newcomer"> { readonly name: string }';
  const withNewcomer = (file: string, after: string, field: string, from: string): string =>
    `import type { Newcomer } from "${from}";\n${readSource(file).replace(after, `${after}\n  ${field}`)}`;
  const nodes = withNewcomer("src/model/nodes.ts", "readonly skill: Skill;", "readonly newcomer: Newcomer;", "./audience/newcomer.js");
  const plan = withNewcomer(
    "src/model/plan.ts",
    "readonly skills: readonly Skill[];",
    "readonly newcomers: readonly Newcomer[];",
    "./audience/newcomer.js",
  );

  test("the compiler names it in each place", () => {
    const sources = planted({ "src/model/audience/newcomer.ts": noun, "src/model/nodes.ts": nodes, "src/model/plan.ts": plan });
    expect(silentFiles(programOf(compiledPlaces, options, sources), compiledPlaces, "newcomer")).toEqual([]);
  });

  test("a place that needs nothing is named", () => {
    const sources = planted({ "src/planted.ts": "export const newcomer = 1;", "src/planted-fault.ts": 'export const a: "newcomer" = 1;' });
    const files = ["src/planted.ts", "src/planted-fault.ts"];
    expect(silentFiles(programOf(files, options, sources), files, "newcomer")).toEqual(["src/planted.ts compiles without newcomer"]);
  });
});

describe("architecture: a new kind is at the front door", () => {
  const options = compilerOptions("tsconfig.json");

  test("every kind's type, and what may be written in its place, is exported", () => {
    const program = programOf(["src/index.ts"], options);
    expect(unexportedKinds(program, "src/model/nodes.ts", "src/index.ts")).toEqual([]);
  });

  test("one that is not is named", () => {
    const sources = planted({
      "src/planted.ts":
        'export type { Skill, SkillInput, Venue } from "./planted-nouns.js";\nexport type { Nodes } from "./planted-nodes.js";',
      "src/planted-nodes.ts":
        'import type { Partner, Skill, Venue } from "./planted-nouns.js";\nexport interface Nodes { skill: Skill; venue: Venue; partner: Partner; }',
      "src/planted-nouns.ts":
        "export interface Skill { a: 1 }\nexport interface SkillInput { a?: 1 }\nexport interface Venue { a: 1 }\nexport interface VenueInput { a?: 1 }\nexport interface Partner { a: 1 }",
    });
    const program = programOf(["src/planted.ts"], options, sources);
    expect(unexportedKinds(program, "src/planted-nodes.ts", "src/planted.ts")).toEqual([
      "kind venue: VenueInput is not exported from src/planted.ts",
      "kind partner: Partner is not exported from src/planted.ts",
    ]);
  });
});

/** Kinds that no document shows, each with the reason. */
const notInDocuments: { readonly [K in Kind]?: string } = {
  variant: "the wording of a post is approved and published, not planned",
};

describe("architecture: a new kind is shown by a document", () => {
  const written = parsePlan(maximalPlan);
  const { alignment } = written;
  const raisedBy = alignment.invite.map(({ id }) => id);
  const plan: Plan = { ...written, alignment: { ...alignment, issues: alignment.issues.map((issue) => ({ ...issue, raisedBy })) } };
  const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
  const documents: Documents = {
    "strategy document": (of) => toMarkdown(strategyDocument(of)),
    "Red Flag Memo": (of) => toMarkdown(redFlagMemo(of)),
    "calendar document": (of) => toMarkdown(calendarDocument(of, calendar)),
  };

  test("or it is written down why none does", () => {
    expect(kindsInNoDocument(plan, documents, notInDocuments)).toEqual([]);
  });

  test("one that is not is named, and so is an exception that is none", () => {
    const { "strategy document": _, ...others } = documents;
    const missing = kindsInNoDocument(plan, others, notInDocuments);
    expect(missing).toContain("kind skill: no document shows it; show it in src/documents, or state in notInDocuments why not");
    const exceptions = { ...notInDocuments, decision: "nobody asks" };
    expect(kindsInNoDocument(plan, others, exceptions)).toContain(
      "kind decision: the Red Flag Memo shows it; take it out of notInDocuments",
    );
    const empty = parsePlan({ format: "social-plan/1", id: "empty" });
    expect(kindsInNoDocument(empty, {}, {})).toContain("kind skill: the arbitraries make none (src/testing/model)");
  });
});
