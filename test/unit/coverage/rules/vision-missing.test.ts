import { describe, expect, it } from "vitest";
import { visionMissing } from "../../../../src/coverage/rules/vision-missing.js";
import type { KpiInput } from "../../../../src/model/strategy/kpi.js";
import type { PlanFields } from "../../../helpers/plan-of.js";
import { findingsOf } from "./harness.js";
import { kpiPlan } from "./kpi-plan.js";

const vision = { statement: "First choice", due: "2029-12-31" };
const target = { kind: "value", atLeast: 5 } as const;
const told = (plan: PlanFields) => findingsOf(visionMissing, plan).map(({ message }) => message);
const ofKpi = (kpi: Omit<KpiInput, "id" | "metric">, goal: object = {}) => told({ vision, ...kpiPlan([{ id: "k", ...kpi }], goal) });

describe("B1 a vision says by when, and a target shows it", () => {
  it("misses a vision, and a date", () => {
    expect(findingsOf(visionMissing, {})).toMatchObject([{ severity: "info", node: null, path: "vision" }]);
    expect(told({})).toEqual(["The plan does not say where the organisation wants to be. State it in `vision`, with the date by which."]);
    expect(told({ vision: { statement: "First choice" } })).toEqual(["The vision has no date. Set in `due` by when it is to come true."]);
  });

  it("is content with a target by the day, of a KPI, its milestone or its goal", () => {
    expect(ofKpi({ target, due: "2029-12-31" })).toEqual([]);
    expect(ofKpi({ milestones: [{ due: "2028-12-31", target }] })).toEqual([]);
    expect(ofKpi({ target }, { due: "2029-12-31" })).toEqual([]);
    const strategies = [{ id: "s", kpis: [{ id: "k", metric: "sales", target, due: "2029-01-01" }] }];
    expect(told({ vision, metrics: [{ id: "sales", name: "Sales" }], strategies })).toEqual([]);
    const objective = { id: "o", statement: "Earn", kpis: [{ id: "k", metric: "sales", target, due: "2029-01-01" }] };
    expect(told({ vision, metrics: [{ id: "sales", name: "Sales" }], strategies: [{ id: "s", businessObjectives: [objective] }] })).toEqual(
      [],
    );
  });

  it("takes a relative date to be in time", () => {
    const due = { to: "fair", offset: {} };
    expect(told({ vision, campaigns: [{ id: "fair", name: "Fair" }], ...kpiPlan([{ id: "k", target, due }]) })).toEqual([]);
  });

  it("finds that none is due by then", () => {
    const none = [
      "No KPI has a target that is due by the vision's date, 31 December 2029. Set the `due` of a KPI that shows whether the vision has come true.",
    ];
    expect(told({ vision })).toEqual(none);
    expect(ofKpi({ target, due: "2030-01-01" })).toEqual(none);
    expect(ofKpi({ target })).toEqual(none);
    expect(ofKpi({ due: "2029-01-01" })).toEqual(none);
  });
});
