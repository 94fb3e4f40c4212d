import { describe, expect, it } from "vitest";
import { kpiNeedsBaseline } from "../../../../src/coverage/rules/kpi-needs-baseline.js";
import { findingsOf, nodesOf } from "./harness.js";
import { kpiPlan } from "./kpi-plan.js";

const target = { kind: "value", atLeast: 10 } as const;
const known = { id: "k", target, baseline: { value: 3 } };

describe("E5 a target has a baseline", () => {
  it("is content with a figure, a range, or the reason why there is none", () => {
    const range = { id: "r", target, baseline: { atLeast: 2, atMost: 4 } };
    const unknown = { id: "u", target, baseline: { unknown: "Nobody counted" } };
    expect(nodesOf(kpiNeedsBaseline, kpiPlan([known, range, unknown]))).toEqual([]);
  });

  it("misses it, also where the target is a milestone's", () => {
    const staged = { id: "l", milestones: [{ due: "2027-06-30", target }] };
    expect(findingsOf(kpiNeedsBaseline, kpiPlan([known, staged]))).toMatchObject([
      {
        severity: "warning",
        node: "l",
        path: "strategies.0.goals.0.kpis.1.baseline",
        message: expect.stringContaining("The KPI “Sales” has a target but no baseline."),
      },
    ]);
  });

  it("says nothing of a KPI without a target, nor of a guard", () => {
    expect(nodesOf(kpiNeedsBaseline, kpiPlan([{ id: "k" }, { id: "guard", target: { kind: "guard", atMost: 1 } }]))).toEqual([]);
  });

  it("says it once where no KPI has one", () => {
    expect(findingsOf(kpiNeedsBaseline, kpiPlan([{ id: "k", target }, { id: "l", target }, { id: "none" }]))).toMatchObject([
      { node: null, related: ["k", "l"], message: expect.stringContaining("None of the 2 KPIs with a target to reach has a baseline.") },
    ]);
  });
});
