import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import type { Kind } from "../../../src/model/kind.js";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { english } from "../../../src/words/english.js";
import { type Fact, factsOf, withoutFact } from "../../helpers/facts-of.js";
import { type Papers, whereOthersStated } from "../../helpers/where-others-stated.js";
import { fullPlan } from "../../unit/documents/full-plan.js";
import { everyDocument } from "./every-document.js";

let count = 0;
/** Each text is another, and none reads as something else. */
const text = () => `stated${count++}`;
const plan = parsePlan(fullPlan({ text, choice: text }));

type Paper = keyof typeof everyDocument;
const papers = Object.keys(everyDocument) as Paper[]; // the papers by their words
const writtenOf = (of: Plan, paper: Paper): string => toMarkdown(everyDocument[paper](of, { language: english }));
const full = new Map(papers.map((paper) => [paper, writtenOf(plan, paper)]));

/** What says nothing of its own: the digest of an approval, and the status of a policy whose approval is stated by whom and when. */
const unsaid = new Set(["variant.approvals[].digest", "policy.status"]);

const rows: { readonly [K in Kind]?: Readonly<Record<string, Papers>> } = whereOthersStated;

/** What the papers say of a fact where it is otherwise is not what the table says. */
const faultOf = (fact: Fact): string | undefined => {
  const name = `${fact.kind}.${fact.within} (${fact.path.join(".")})`;
  const where = rows[fact.kind]?.[fact.field];
  if (where === undefined || where === "things") return `${name} is said nowhere`;
  const other = withoutFact(plan, fact);
  if (other === undefined) return `${name} cannot be otherwise`;
  const silent = where.filter((paper) => writtenOf(other, paper) === full.get(paper));
  return silent.length === 0 ? undefined : `${name} changes nothing in ${silent.join(" and ")}`;
};

const kinds = Object.keys(whereOthersStated) as (keyof typeof whereOthersStated)[]; // the table is typed by kinds
const facts = factsOf(plan).filter(
  ({ kind, field, within }) => rows[kind] !== undefined && !["id", "tags", "ext"].includes(field) && !unsaid.has(`${kind}.${within}`),
);

describe("F79 each fact is said in every paper that the table names for it", () => {
  test.each(kinds)("%s", (kind) => {
    expect(facts.filter((fact) => fact.kind === kind).flatMap((fact) => faultOf(fact) ?? [])).toEqual([]);
  });

  test("the full plan states every field of the table", () => {
    const stated = new Set(facts.map(({ kind, field }) => `${kind}.${field}`));
    const named = kinds.flatMap((kind) =>
      Object.entries<Papers>(whereOthersStated[kind]).map(([field, where]) => [`${kind}.${field}`, where] as const),
    );
    expect(named.flatMap(([name, where]) => (where === "things" || unsaid.has(name) || stated.has(name) ? [] : [name]))).toEqual([]);
  });
});
