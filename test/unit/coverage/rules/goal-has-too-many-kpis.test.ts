import { describe, expect, it } from "vitest";
import { goalHasTooManyKpis } from "../../../../src/coverage/rules/goal-has-too-many-kpis.js";
import { findingsOf, nodesOf } from "./harness.js";

const metrics = ["m1", "m2", "m3"].map((id) => ({ id }));
const goal = (id: string, ...measured: string[]) => ({
  id,
  statement: `Reach ${id}`,
  kpis: measured.map((metric, at) => ({ id: `${id}-k${at}`, metric })),
});
const plan = (...goals: object[]) => ({ metrics, strategies: [{ id: "s", goals: goals as never }] });

describe("E2 a goal has one or two KPIs", () => {
  it("is content with two", () => {
    expect(nodesOf(goalHasTooManyKpis, plan(goal("g", "m1", "m2")))).toEqual([]);
  });

  it("counts three, and says so", () => {
    expect(findingsOf(goalHasTooManyKpis, plan(goal("g", "m1", "m2", "m3"), goal("h", "m1")))).toMatchObject([
      {
        severity: "warning",
        node: "g",
        path: "strategies.0.goals.0.kpis",
        message: expect.stringContaining("has 3 KPIs, more than the limit of 2"),
      },
    ]);
  });

  it("takes two KPIs on one metric for one", () => {
    expect(nodesOf(goalHasTooManyKpis, plan(goal("g", "m1", "m2", "m2")))).toEqual([]);
  });

  it("does not count a guard", () => {
    const guarded = {
      ...goal("g", "m1", "m2"),
      kpis: [...goal("g", "m1", "m2").kpis, { id: "guard", metric: "m3", target: { kind: "guard", atLeast: 1 } }],
    };
    expect(nodesOf(goalHasTooManyKpis, plan(guarded))).toEqual([]);
  });

  it("takes another number as an option", () => {
    const config = { "goal-has-too-many-kpis": { options: { max: 1 } } };
    expect(nodesOf(goalHasTooManyKpis, plan(goal("g", "m1", "m2"), goal("h", "m1")), config)).toEqual(["g"]);
  });
});
