import { describe, expect, test } from "vitest";
import { strategyDocument } from "../../../src/documents/strategy-document.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import type { Kind } from "../../../src/model/kind.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { type Fact, factsOf, withoutFact } from "../../helpers/facts-of.js";
import { changedLines, standsBelow } from "../../helpers/headed-lines.js";
import { unsaid, unsaidWithin, type Where, type WhereStated, whereStated } from "../../helpers/where-stated.js";
import { fullPlan } from "./full-plan.js";

let count = 0;
/** Each text is another, and none reads as something else. */
const text = () => `stated${count++}`;
const plan = parsePlan(fullPlan({ text, choice: text }));
const full = toMarkdown(strategyDocument(plan));

const rows: WhereStated = whereStated;
const whereOf = ({ kind, field }: Fact): Where | undefined => (rows[kind] as Readonly<Record<string, Where>> | undefined)?.[field];
const isSaid = ({ kind, field, within }: Fact): boolean =>
  !unsaid.some((name) => name === field) && !unsaidWithin.has(`${kind}.${within}`) && rows[kind] !== undefined;

/** What changes in the paper is not what the table says. */
const faultOf = (fact: Fact): string | undefined => {
  const name = `${fact.kind}.${fact.within} (${fact.path.join(".")})`;
  const where = whereOf(fact);
  if (where === undefined || where === "things") return `${name} is said nowhere`;
  const other = withoutFact(plan, fact);
  if (other === undefined) return `${name} cannot be otherwise`;
  const changed = changedLines(full, toMarkdown(strategyDocument(other)));
  if (changed.length === 0) return `${name} changes nothing`;
  const headings = typeof where === "string" ? [where] : where;
  return changed.some((line) => headings.some((heading) => standsBelow(line, heading)))
    ? undefined
    : `${name} changes nothing below ${headings.join(" or ")}`;
};

const facts = factsOf(plan).filter(isSaid);
const kinds = Object.keys(whereStated) as Kind[]; // the table is typed by kinds

describe("the strategy paper says all of what the plan says, where the table says so", () => {
  test.each(kinds)("%s", (kind) => {
    expect(facts.filter((fact) => fact.kind === kind).flatMap((fact) => faultOf(fact) ?? [])).toEqual([]);
  });

  test("the full plan states every field of the table", () => {
    const stated = new Set(facts.map(({ kind, field }) => `${kind}.${field}`));
    const missing = kinds.flatMap((kind) =>
      Object.entries<Where>(rows[kind] ?? {}).flatMap(([field, where]) =>
        where === "things" || stated.has(`${kind}.${field}`) ? [] : [`${kind}.${field}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
