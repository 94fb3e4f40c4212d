import { describe, expect, it } from "vitest";
import { goalNeedsKpi } from "../../../../src/coverage/rules/goal-needs-kpi.js";
import { findingsOf, nodesOf } from "./harness.js";

const measured = { id: "g", statement: "Be asked first", kpis: [{ id: "k", metric: "m" }] };
const unmeasured = { id: "h", statement: "Be liked" };
const plan = (...goals: object[]) => ({ metrics: [{ id: "m" }], strategies: [{ id: "s", goals: goals as (typeof unmeasured)[] }] });

describe("E2 a goal has a KPI", () => {
  it("is content with one", () => {
    expect(nodesOf(goalNeedsKpi, plan(measured))).toEqual([]);
  });

  it("misses any", () => {
    expect(findingsOf(goalNeedsKpi, plan(measured, unmeasured))).toMatchObject([
      {
        severity: "error",
        node: "h",
        path: "strategies.0.goals.1.kpis",
        message: expect.stringContaining("whether the goal “Be liked” is reached"),
      },
    ]);
  });

  it("does not count a guard", () => {
    const guarded = { ...unmeasured, kpis: [{ id: "guard", metric: "m", target: { kind: "guard", atLeast: 1 } }] };
    expect(nodesOf(goalNeedsKpi, plan(measured, guarded))).toEqual(["h"]);
  });

  it("leaves alone a goal that is open on purpose", () => {
    expect(nodesOf(goalNeedsKpi, plan({ ...unmeasured, open: "Watched, not aimed at" }))).toEqual([]);
  });

  it("is as strict in a trial", () => {
    expect(findingsOf(goalNeedsKpi, { ...plan(unmeasured), commitment: "trial" })).toMatchObject([{ severity: "error" }]);
  });

  it("says it once where no goal has one", () => {
    expect(findingsOf(goalNeedsKpi, plan(unmeasured, { ...unmeasured, id: "i" }))).toMatchObject([
      { node: null, related: ["h", "i"], message: expect.stringContaining("None of the 2 goals has a KPI") },
    ]);
  });
});
