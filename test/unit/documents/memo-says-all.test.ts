import { describe, expect, test } from "vitest";
import { redFlagMemo } from "../../../src/documents/red-flag-memo.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { type Fact, factsOf, withoutFact } from "../../helpers/facts-of.js";
import { changedLines } from "../../helpers/headed-lines.js";
import { fullPlan } from "./full-plan.js";

let count = 0;
const text = () => `stated${count++}`;
const plan = parsePlan(fullPlan({ text, choice: text }));
const full = toMarkdown(redFlagMemo(plan));

/** What stands in the conversation, but for ids and what is for programs. */
const facts = factsOf(plan).filter(({ path, field }) => path[0] === "alignment" && !["id", "ext", "tags"].includes(field));

/** By the kind of a thing, the headings under which the memo may say something else without a fact of it: where it is named, and what is counted or derived from it. */
const headings: Readonly<Record<string, readonly string[]>> = {
  alignment: [
    "What was looked into before",
    "What was talked about",
    "Next steps",
    "Sign-off",
    "Not heard yet",
    "How far the conversation has got",
  ],
  stakeholder: [
    "Who was invited",
    "Sign-off",
    "Not heard yet",
    "What was talked about",
    "Red flags",
    "Other issues",
    "Decided",
    "How far the conversation has got",
  ],
  issue: [
    "Red flags",
    "Other issues",
    "In which order they are taken",
    "Still open",
    "Decided",
    "Next steps",
    "Not heard yet",
    "How far the conversation has got",
  ],
  decision: ["Decided", "Red flags", "Other issues", "In which order they are taken", "Still open", "How far the conversation has got"],
};

const faultOf = (fact: Fact): string | undefined => {
  const name = `${fact.kind}.${fact.within} (${fact.path.join(".")})`;
  const other = withoutFact(plan, fact);
  if (other === undefined) return `${name} cannot be otherwise`;
  const changed = changedLines(full, toMarkdown(redFlagMemo(other)));
  if (changed.length === 0) return `${name} changes nothing`;
  const astray = changed.filter(({ headings: above }) => above[1] !== undefined && !headings[fact.kind]?.includes(above[1]));
  return astray.length === 0 ? undefined : `${name} changes “${astray[0]?.line}” below “${astray[0]?.headings[1]}”`;
};

describe("A3 the memo says all of the conversation, and each fact only where it belongs", () => {
  test("the full plan states some of each kind", () => {
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(new Set(Object.keys(headings)));
  });

  test.each(Object.keys(headings))("%s", (kind) => {
    expect(facts.filter((fact) => fact.kind === kind).flatMap((fact) => faultOf(fact) ?? [])).toEqual([]);
  });
});
