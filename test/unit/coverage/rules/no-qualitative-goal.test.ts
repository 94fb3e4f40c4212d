import { describe, expect, it } from "vitest";
import { noQualitativeGoal } from "../../../../src/coverage/rules/no-qualitative-goal.js";
import type { KpiInput } from "../../../../src/model/strategy/kpi.js";
import { findingsOf, nodesOf } from "./harness.js";

const rubric = { kind: "rubric", question: "Did it help?", levels: ["no", "yes"], atLeast: "yes" } as const;
const number = { kind: "value", atLeast: 3 } as const;
const words: KpiInput = { id: "w", metric: "m", target: rubric };
const strategy = (id: string, kpis: readonly KpiInput[], loose: readonly KpiInput[] = []) => ({
  id,
  goals: [{ id: `g-${id}`, statement: "Help", kpis }],
  kpis: loose,
});
const metrics = [{ id: "m" }, { id: "read", unit: "rubric" }];
const nodes = (kpis: readonly KpiInput[], loose: readonly KpiInput[] = []) =>
  nodesOf(noQualitativeGoal, { metrics, strategies: [strategy("sound", [words]), strategy("s", kpis, loose)] });

describe("C11 one goal is judged in words", () => {
  it("finds a strategy of which no KPI is", () => {
    const strategies = [strategy("sound", [words]), strategy("s", [{ id: "k", metric: "m", target: number }], [{ id: "l", metric: "m" }])];
    expect(findingsOf(noQualitativeGoal, { metrics, strategies })).toMatchObject([
      {
        severity: "info",
        node: "s",
        path: "strategies.1",
        message: expect.stringContaining("None of the 2 KPIs of the strategy “s” is judged in words. Give"),
      },
    ]);
    expect(findingsOf(noQualitativeGoal, { metrics, strategies: [strategy("s", [{ id: "k", metric: "m" }])] })).toMatchObject([
      { message: expect.stringContaining("The only KPI of the strategy “s” is not judged in words. Give") },
    ]);
  });

  it("is content with a rubric as target, at a milestone or in the metric, of a goal or of the strategy", () => {
    const kpi = { id: "k", metric: "m", target: number };
    expect(nodes([kpi, { id: "l", metric: "m", target: rubric }])).toEqual([]);
    expect(nodes([kpi, { id: "l", metric: "m", milestones: [{ due: "2027-06-30", target: rubric }] }])).toEqual([]);
    expect(nodes([kpi, { id: "l", metric: "read" }])).toEqual([]);
    expect(nodes([kpi], [{ id: "l", metric: "m", target: rubric }])).toEqual([]);
    const businessObjectives = [{ id: "b", statement: "Earn", kpis: [words] }];
    expect(nodesOf(noQualitativeGoal, { metrics, strategies: [{ ...strategy("s", [kpi]), businessObjectives }] })).toEqual([]);
  });

  it("says nothing of a strategy without KPIs", () => {
    expect(nodes([])).toEqual([]);
  });

  it("says it once where none of any is", () => {
    const [a, b] = ["a", "b"].map((id) => strategy(id, [{ id: `k-${id}`, metric: "m" }]));
    const strategies = [a, { ...b, goals: [...(b?.goals ?? []), { id: "bare", statement: "Rest" }] }, { id: "empty" }].map((one) => ({
      id: "",
      ...one,
    }));
    expect(findingsOf(noQualitativeGoal, { metrics, strategies })).toMatchObject([
      { node: null, related: ["a", "b"], message: expect.stringContaining("any of the 2 strategies") },
    ]);
  });
});
