import { checkCoverage, findNode, findReferences, type Plan, parsePlan, stringifyPlan, walkPlan } from "social-plan";
import { coverageDocument, redFlagMemo, strategyDocument, toMarkdown } from "social-plan/documents";
import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import { valueAt } from "../../src/testing/faults.js";

const odd = ["toString", "then", "length", "constructor", "hasOwnProperty", "valueOf", "toJSON", "name", "prototype", "isPrototypeOf"];

/** The ids of a plan's things, in their order. */
const walked = (plan: Plan): readonly string[] => {
  const ids: string[] = [];
  walkPlan(plan, ({ kind, node }) => {
    if (kind !== "plan" && "id" in node) ids.push(node.id);
  });
  return ids;
};

/** Another name for each thing of a plan: one the language uses for itself, or a number, the higher the earlier. */
const otherNames = (plan: Plan): ReadonlyMap<string, string> =>
  new Map(walked(plan).map((id, index) => [id, odd[index] ?? String(10_000 - index)]));

/** The same plan, its things and whatever names them under their other names. */
const renamed = (plan: Plan, names: ReadonlyMap<string, string>): Plan => {
  const other = structuredClone(plan);
  for (const [id, name] of names)
    for (const path of [[...(findNode(plan, id)?.path ?? []), "id"], ...findReferences(plan, id).map((reference) => reference.path)])
      Object.assign(Object(valueAt(other, path.slice(0, -1))), { [path.at(-1) ?? ""]: name });
  return parsePlan(other);
};

describe.each([...loadPlans()])("F5 F20 the things of %s under names that JavaScript has or would sort", (_, plan) => {
  const names = otherNames(plan);
  const other = renamed(plan, names);

  test("are read and written in their order", () => {
    expect(names.size).toBeGreaterThan(odd.length);
    expect(walked(other)).toEqual(walked(plan).map((id) => names.get(id)));
    expect(parsePlan(stringifyPlan(other))).toStrictEqual(other);
  });

  test("are found weak in the same order and at the same places", () => {
    const found = (one: Plan) => checkCoverage(one).findings.map(({ rule, path }) => [rule, path.join(".")]);
    expect(found(other)).toEqual(found(plan));
  });

  test("are told of in the same order, sentence by sentence", () => {
    for (const document of [strategyDocument, redFlagMemo, (one: Plan) => coverageDocument(one, checkCoverage(one))]) {
      const lines = (one: Plan) => toMarkdown(document(one)).split("\n");
      const [its, others] = [lines(plan), lines(other)];
      expect(others).toHaveLength(its.length);
      const changed = its.filter((line, index) => line !== others[index]);
      // What has no name of its own is called by its id.
      for (const line of changed)
        expect(
          [...names.keys()].some((id) => line.includes(String(id))),
          line,
        ).toBe(true);
    }
  });
});
