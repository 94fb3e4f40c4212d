import { describe, expect, it } from "vitest";
import { kpiNeedsDeadline } from "../../../../src/coverage/rules/kpi-needs-deadline.js";
import { findingsOf, nodesOf } from "./harness.js";
import { kpiPlan } from "./kpi-plan.js";

const target = { kind: "value", atLeast: 10 } as const;
const timely = { id: "k", target, due: "2027-06-30" };

describe("E5 a target has a deadline", () => {
  it("is content with a date, with that of the last milestone, and with a relative one", () => {
    const staged = { id: "l", milestones: [{ due: "2027-06-30", target }] };
    const relative = { id: "r", target, due: { to: "fair", offset: { weeks: -1 } } };
    const plan = { ...kpiPlan([timely, staged, relative]), campaigns: [{ id: "fair", name: "Fair" }] };
    expect(nodesOf(kpiNeedsDeadline, plan)).toEqual([]);
  });

  it("misses it", () => {
    expect(findingsOf(kpiNeedsDeadline, kpiPlan([timely, { id: "l", target }]))).toMatchObject([
      {
        severity: "warning",
        node: "l",
        path: "strategies.0.goals.0.kpis.1.due",
        message: expect.stringContaining("“Sales” has a target but no deadline"),
      },
    ]);
  });

  it("takes the goal's date where the KPI has none", () => {
    expect(nodesOf(kpiNeedsDeadline, kpiPlan([{ id: "l", target }], { due: "2027-06-30" }))).toEqual([]);
  });

  it("finds a date after the plan's period, on the last day of which it is content", () => {
    const plan = { ...kpiPlan([timely, { id: "l", target, due: "2027-07-01" }]), period: { from: "2027-01-01", to: "2027-06-30" } };
    expect(findingsOf(kpiNeedsDeadline, plan)).toMatchObject([
      { node: "l", message: expect.stringContaining("is due on 1 July 2027, after the plan's period ends on 30 June 2027") },
    ]);
  });

  it("B1 finds a date after the vision's", () => {
    const plan = { ...kpiPlan([timely, { id: "l", target, due: "2027-07-01" }]), vision: { statement: "First choice", due: "2027-06-30" } };
    expect(findingsOf(kpiNeedsDeadline, plan)).toMatchObject([
      { node: "l", message: expect.stringContaining("after the vision's date of 30 June 2027") },
    ]);
  });

  it("finds a last milestone that is late, and shows it", () => {
    const plan = {
      ...kpiPlan([timely, { id: "l", milestones: [{ due: "2027-07-01", target }] }]),
      period: { from: "2027-01-01", to: "2027-06-30" },
    };
    expect(findingsOf(kpiNeedsDeadline, plan)).toMatchObject([{ node: "l", path: "strategies.0.goals.0.kpis.1.milestones" }]);
  });

  it("waives it for each, guard, growth per period and what is open on purpose", () => {
    const waived = [
      { id: "each", target: { kind: "each", atLeast: 1, what: "event" } },
      { id: "guard", target: { kind: "guard", atLeast: 1 } },
      { id: "growth", target: { kind: "growth", ratio: 0.1, per: "month" } },
      { id: "open", target, open: "Until the shop is open" },
    ] as const;
    expect(nodesOf(kpiNeedsDeadline, kpiPlan([...waived, timely]))).toEqual([]);
    expect(nodesOf(kpiNeedsDeadline, kpiPlan([{ id: "once", target: { kind: "growth", ratio: 1 } }]))).toEqual(["once"]);
  });

  it("says nothing of a KPI without a target", () => {
    expect(nodesOf(kpiNeedsDeadline, kpiPlan([{ id: "k" }]))).toEqual([]);
  });

  it("says it once where no KPI has one", () => {
    expect(findingsOf(kpiNeedsDeadline, kpiPlan([{ id: "k", target }, { id: "l", target }, { id: "none" }]))).toMatchObject([
      { node: null, related: ["k", "l"], message: expect.stringContaining("None of the 2 KPIs that need a deadline has one") },
    ]);
  });
});
