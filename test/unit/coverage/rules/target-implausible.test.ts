import { describe, expect, it } from "vitest";
import { targetImplausible } from "../../../../src/coverage/rules/target-implausible.js";
import { findingsOf, nodesOf } from "./harness.js";
import { kpiPlan } from "./kpi-plan.js";

const growing = (id: string, ratio: number) => ({ id, target: { kind: "growth", ratio } as const });

describe("E5 F23 a target can be reached", () => {
  it("is content with growth below tenfold, with decline, and with any other target", () => {
    const others = [
      growing("half", -0.5),
      growing("nine", 9.9),
      { id: "v", target: { kind: "value", atLeast: 2000 } as const },
      { id: "n" },
    ];
    expect(nodesOf(targetImplausible, kpiPlan(others))).toEqual([]);
  });

  it("says how many times a ratio of 20 is, and which would be 20%", () => {
    expect(findingsOf(targetImplausible, kpiPlan([growing("k", 1), growing("l", 20)]))).toMatchObject([
      {
        severity: "info",
        node: "l",
        path: "strategies.0.goals.0.kpis.1.target",
        message:
          "The KPI “Sales” asks for 20-fold growth, which is 2000%. Check that this can be reached, or write 0.2 as its `ratio` if 20% is meant.",
      },
    ]);
  });

  it("looks at milestones, too", () => {
    const milestones = [{ due: "2027-06-30", target: growing("", 10).target }];
    expect(findingsOf(targetImplausible, kpiPlan([growing("k", 1), { ...growing("l", 2), milestones }]))).toMatchObject([
      { node: "l", path: "strategies.0.goals.0.kpis.1.milestones", message: expect.stringContaining("10-fold") },
    ]);
  });

  it("says it once where all that are to grow do so", () => {
    expect(findingsOf(targetImplausible, kpiPlan([growing("k", 20), growing("l", 30), { id: "n" }]))).toMatchObject([
      { node: null, related: ["k", "l"], message: expect.stringContaining("All 2 KPIs that are to grow") },
    ]);
  });
});
