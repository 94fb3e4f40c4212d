import { describe, expect, it } from "vitest";
import { kpiWithoutGoal } from "../../../../src/coverage/rules/kpi-without-goal.js";
import { findingsOf, nodesOf } from "./harness.js";

const metrics = [{ id: "m", name: "Sales" }];
const kpis = [{ id: "k", metric: "m" }];

describe("E1 X1 a KPI belongs to a goal or objective", () => {
  it("is content with one under either", () => {
    expect(nodesOf(kpiWithoutGoal, { metrics, strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", kpis }] }] })).toEqual([]);
    const objective = { id: "b", statement: "Earn more", kpis };
    expect(nodesOf(kpiWithoutGoal, { metrics, strategies: [{ id: "s", businessObjectives: [objective] }] })).toEqual([]);
  });

  it("finds one that stands in the strategy", () => {
    expect(findingsOf(kpiWithoutGoal, { metrics, strategies: [{ id: "s", kpis }] })).toMatchObject([
      {
        severity: "warning",
        node: "k",
        path: "strategies.0.kpis.0",
        message: expect.stringContaining("“Sales” is not tied to a goal or objective"),
      },
    ]);
  });

  it("says it once of several", () => {
    const strategies = [
      {
        id: "s",
        goals: [{ id: "g", statement: "Sell", kpis }],
        kpis: [
          { id: "l", metric: "m" },
          { id: "n", metric: "m" },
        ],
      },
    ];
    expect(findingsOf(kpiWithoutGoal, { metrics, strategies })).toMatchObject([
      { node: null, related: ["l", "n"], message: expect.stringContaining("2 KPIs are not tied to a goal or objective.") },
    ]);
  });
});
