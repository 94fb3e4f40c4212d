import { readFileSync } from "node:fs";
import { digestOf, parsePlan, stringifyPlan } from "social-plan";
import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";

/** The same JSON without empty lists and objects, which reading fills in. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([key, item]) => [key, bare(item)] as const);
  return Object.fromEntries(fields.filter(([, item]) => typeof item !== "object" || item === null || Object.keys(item).length > 0));
};

describe("G12 G5 a real plan goes out and comes back", () => {
  test.each([...loadPlans()])("%s: nothing of its file is lost, and the same bytes in canonical form", (name, plan) => {
    const file: unknown = JSON.parse(readFileSync(`examples/plans/${name}.json`, "utf8"));
    expect(bare(plan)).toEqual(bare(file));
    const canonical = stringifyPlan(plan, { canonical: true });
    for (const again of [canonical, stringifyPlan(plan), stringifyPlan(plan, { indent: 0 })]) {
      expect(stringifyPlan(parsePlan(again), { canonical: true })).toBe(canonical);
      expect(digestOf(JSON.parse(again))).toBe(digestOf(JSON.parse(canonical)));
    }
  });
});
