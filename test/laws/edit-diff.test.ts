import { describe, expect, test } from "vitest";
import { applyChanges } from "../../src/edit/changes/apply-changes.js";
import { diffPlans } from "../../src/edit/changes/diff-plans.js";
import { invertChanges } from "../../src/edit/changes/invert-changes.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import { diceOf, editedAtRandom } from "./arbitraries/edits.js";
import { anyPlan, anySmallPlan, maximalPlan, type PlanJson, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** Two versions of one plan have its id. */
const versionOf = (plan: PlanJson): Plan => parsePlan({ ...plan, id: "the-plan-itself" });
const plans = [maximalPlan, { format: "social-plan/1", id: "x" }, ...sampleOf(anyPlan, runs(15)), ...sampleOf(anySmallPlan, runs(120))].map(
  versionOf,
);

describe("X9 what leads from one plan to another", () => {
  test("leads there, and back, whatever the two are", () => {
    for (const [index, a] of plans.entries()) {
      const b = plans[(index * 7 + 1) % plans.length] ?? a;
      const changes = diffPlans(a, b);
      const there = applyChanges(a, changes);
      expect(there).toStrictEqual(b);
      expect(stringifyPlan(there)).toBe(stringifyPlan(b));
      expect(applyChanges(there, invertChanges(changes))).toStrictEqual(a);
      expect(applyChanges(a, JSON.parse(JSON.stringify(changes)))).toStrictEqual(b);
    }
  });

  test("is nothing between equals", () => {
    for (const plan of plans) expect(diffPlans(plan, parsePlan(stringifyPlan(plan)))).toEqual([]);
  });

  test("leads there after any edits, and touches what they touched only", () => {
    for (const [index, plan] of plans.entries()) {
      const next = editedAtRandom(plan, 12, diceOf(index), "e");
      const changes = diffPlans(plan, next);
      const there = applyChanges(plan, changes);
      expect(there).toStrictEqual(next);
      expect(applyChanges(there, invertChanges(changes))).toStrictEqual(plan);
      expect(parsePlan(stringifyPlan(next))).toStrictEqual(next);
      if (next === plan) expect(changes).toEqual([]);
    }
  });
});
