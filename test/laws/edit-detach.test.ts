import { describe, expect, test } from "vitest";
import { isPlanError } from "../../src/base/problems/plan-error.js";
import { applyChanges } from "../../src/edit/changes/apply-changes.js";
import { type Edited, editPlan } from "../../src/edit/edit-plan.js";
import { findReferences } from "../../src/model/find/find-references.js";
import type { Found } from "../../src/model/find/found.js";
import { walkPlan } from "../../src/model/find/walk-plan.js";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import { anyPlan, anySmallPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const plans = [maximalPlan, ...sampleOf(anyPlan, runs(5)), ...sampleOf(anySmallPlan, runs(20))].map((plan) => parsePlan(plan));

const thingsOf = (plan: Plan): readonly Found[] => {
  const found: Found[] = [];
  walkPlan(plan, (one) => found.push(one));
  return found;
};
const nameOf = ({ kind, node }: Found): string => ("id" in node && kind !== "plan" ? node.id : kind);
const isWithin = (inner: Found, outer: Found): boolean => outer.path.every((key, index) => inner.path[index] === key);

const detached = (plan: Plan, thing: Found): Edited | string => {
  try {
    return editPlan(plan, (tx) => tx.remove(thing.kind as "goal", nameOf(thing), { detach: true }));
  } catch (error) {
    if (isPlanError(error)) return error.code;
    throw error;
  }
};

describe("F24 whatever is taken out with detach", () => {
  test("is named by nothing, what did not name it is as it was, and undo puts all back; or it is refused", () => {
    let [made, refused] = [0, 0];
    for (const plan of plans)
      for (const thing of thingsOf(plan).filter(({ kind }) => !["plan", "alignment", "listening"].includes(kind))) {
        const came = detached(plan, thing);
        if (typeof came === "string") {
          expect(came).toBe("still-referenced");
          refused += 1;
          continue;
        }
        made += 1;
        const gone = thingsOf(plan).filter((one) => isWithin(one, thing));
        const named = new Set(gone.flatMap((one) => findReferences(plan, nameOf(one)).map(({ by }) => String(by))));
        for (const one of gone) expect(findReferences(came.plan, nameOf(one))).toEqual([]);
        const sets = came.changes.slice(0, -1).map((change) => (change.op === "set" ? change.id : change.op));
        for (const id of sets) expect(named).toContain(id);
        expect(came.changes.at(-1)).toMatchObject({ op: "remove", node: thing.node });
        expect(parsePlan(stringifyPlan(came.plan))).toEqual(came.plan);
        expect(stringifyPlan(applyChanges(came.plan, came.undo))).toBe(stringifyPlan(plan));
      }
    expect(made).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(5);
  });
});
