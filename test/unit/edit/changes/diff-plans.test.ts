import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../../src/edit/changes/apply-changes.js";
import { diffPlans } from "../../../../src/edit/changes/diff-plans.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import type { Plan } from "../../../../src/model/plan.js";
import type { GoalInput } from "../../../../src/model/strategy/goal.js";
import type { TacticInput } from "../../../../src/model/strategy/tactic.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { times } from "../../../helpers/times.js";

const tactic = (id: string, fields: object = {}) => ({ id, statement: `Do ${id}`, ...fields });
const goal = (id: string, tactics: readonly TacticInput[]) => ({ id, statement: `Reach ${id}`, tactics });
const plan = planOf({
  metrics: [{ id: "reach" }],
  strategies: [
    { id: "s", goals: [goal("g", [tactic("a"), tactic("b"), tactic("c")]), goal("h", [tactic("d")])] },
    { id: "t", tactics: [tactic("loose")] },
  ],
});
const told = (a: Plan, b: Plan) =>
  diffPlans(a, b).map((change) =>
    change.op === "set"
      ? `set ${change.id}.${change.field}`
      : change.op === "add"
        ? `add ${"id" in change.node ? change.node.id : change.kind} to ${change.to} after ${change.after}`
        : change.op === "move"
          ? `move ${change.id} from ${change.from} to ${change.to} after ${change.after}`
          : `remove ${change.id} from ${change.from}`,
  );
const withGoals = (...goals: readonly GoalInput[]) =>
  planOf({
    metrics: [{ id: "reach" }],
    strategies: [
      { id: "s", goals },
      { id: "t", tactics: [tactic("loose")] },
    ],
  });

describe("X9 what two plans differ in", () => {
  test("is nothing where they are one, or say the same", () => {
    expect(diffPlans(plan, plan)).toEqual([]);
    expect(diffPlans(plan, planOf({ metrics: [{ id: "reach" }], strategies: structuredClone(plan.strategies) }))).toEqual([]);
  });

  test("is told by id: what was set, taken to another parent, put in and taken out", () => {
    const next = withGoals(goal("g", [tactic("a", { note: "now" }), tactic("c")]), goal("h", [tactic("b"), tactic("d"), tactic("e")]));
    expect(told(plan, next)).toEqual(["set a.note", "move b from g to h after null", "add e to h after d"]);
    expect(applyChanges(plan, diffPlans(plan, next))).toStrictEqual(next);
    expect(told(plan, withGoals(goal("g", [tactic("a"), tactic("b"), tactic("c")])))).toEqual(["remove h from s"]);
  });

  test("what outlives its parent is moved out before that is taken out, and into what is new", () => {
    const next = withGoals(goal("new", [tactic("d"), tactic("b")]));
    expect(told(plan, next)).toEqual([
      "add new to s after null",
      "move d from h to new after null",
      "move b from g to new after d",
      "remove g from s",
      "remove h from s",
    ]);
    expect(applyChanges(plan, diffPlans(plan, next))).toStrictEqual(next);
  });

  test("a new order is as few moves as can be", () => {
    const next = withGoals(goal("g", [tactic("c"), tactic("a"), tactic("b")]), goal("h", [tactic("d")]));
    expect(told(plan, next)).toEqual(["move c from g to g after null"]);
    const other = withGoals(goal("g", [tactic("b"), tactic("c"), tactic("a")]), goal("h", [tactic("d")]));
    expect(told(plan, other)).toEqual(["move a from g to g after c"]);
  });

  test("an insert at the head of a thousand is one change", () => {
    const many = planOf({ actions: times(1000, (n) => ({ id: `a${n}`, what: "x" })) });
    const next = editPlan(many, (tx) => tx.add("action", { id: "first", what: "y" }, { after: null })).plan;
    expect(told(many, next)).toEqual(["add first to plan after null"]);
    const reversed = planOf({ actions: times(1000, (n) => ({ id: `a${999 - n}`, what: "x" })) });
    expect(diffPlans(many, reversed)).toHaveLength(999);
  });

  test("parts are made and taken away; what stands in them comes with them", () => {
    const next = planOf({
      metrics: [{ id: "reach" }],
      strategies: plan.strategies,
      policy: { sections: [{ id: "p", kind: "purpose" }] },
      vision: { statement: "Be heard" },
    });
    expect(told(plan, next)).toEqual(["add vision to plan after null", "add policy to plan after null"]);
    expect(told(next, plan)).toEqual(["remove vision from plan", "remove policy from plan"]);
    expect(applyChanges(next, diffPlans(next, plan))).toStrictEqual(plan);
  });

  test("an id that now is another kind's, or is written in another case, is another thing", () => {
    const before = planOf({ skills: [{ id: "x", name: "X" }], channels: [{ id: "Forum", name: "F" }] });
    const next = planOf({ pillars: [{ id: "x", name: "X" }], channels: [{ id: "forum", name: "F" }] });
    expect(applyChanges(before, diffPlans(before, next))).toStrictEqual(next);
    expect(told(before, next).filter((one) => one.startsWith("move"))).toEqual([]);
  });

  test("two plans are not two versions of one", () => {
    expect(thrownBy(() => diffPlans(plan, { ...plan, id: "other" }))).toMatchObject({
      code: "change",
      message: "[change] “the-plan” and “other” are two plans, not two versions of one.",
    });
  });
});
