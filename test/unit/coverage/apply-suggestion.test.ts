import { describe, expect, it } from "vitest";
import { applySuggestion } from "../../../src/coverage/apply-suggestion.js";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { compareReports } from "../../../src/coverage/compare-reports.js";
import { applyChanges } from "../../../src/edit/changes/apply-changes.js";
import { editPlan } from "../../../src/edit/edit-plan.js";
import type { Finding } from "../../../src/model/finding.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";

const tactic = { id: "t", statement: "Write" };
const base = { id: "s", businessObjectives: [{ id: "sales", statement: "Sell more" }], mission: "Help" };
const fixed = (rule: string, fields: PlanFields) => {
  const plan = planOf(fields);
  const before = checkCoverage(plan);
  const finding = before.findings.find((one) => one.rule === rule) ?? expect.fail(`no ${rule}`);
  const [suggestion] = finding.suggestions;
  if (suggestion === undefined) return { plan, finding, message: undefined };
  const { plan: next, changes, undo } = applySuggestion(plan, finding);
  const after = checkCoverage(next);
  const { added, fixed: gone } = compareReports(before, after);
  expect(gone.map(({ fingerprint }) => fingerprint)).toContain(finding.fingerprint);
  expect(added.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(changes).toEqual(suggestion.changes);
  expect(applyChanges(next, undo)).toEqual(plan);
  return { plan: next, finding, message: suggestion.message };
};

describe("C1 C9 E1 a way to fix what is mechanical, which can be taken back and leaves no new error", () => {
  it("links a goal to the only objective there is", () => {
    const goals = [
      { id: "g", statement: "Be found", tactics: [{ ...tactic, metrics: [] }] },
      { id: "h", statement: "H", serves: ["sales"] },
    ];
    const { plan, message } = fixed("goal-needs-objective", { strategies: [{ ...base, goals }] });
    expect(plan.strategies[0]?.goals[0]?.serves).toEqual(["sales"]);
    expect(message).toBe("Let the goal “Be found” serve the business objective “Sell more”.");
    const two = [...base.businessObjectives, { id: "cost", statement: "Spend less" }];
    expect(fixed("goal-needs-objective", { strategies: [{ ...base, businessObjectives: two, goals }] }).message).toBeUndefined();
  });

  it("ties a loose tactic to the only goal that shares a metric with it", () => {
    const goals = ["g", "h"].map((id, at) => ({ id, statement: id, serves: ["sales"], kpis: [{ id: `k-${id}`, metric: `m${at}` }] }));
    const metrics = ["m0", "m1", "m2"].map((id) => ({ id }));
    const tactics = [
      { ...tactic, metrics: ["m1", "m2"] },
      { id: "other", statement: "Other", serves: ["g"], metrics: ["m2"] },
    ];
    const { plan, message } = fixed("tactic-without-goal", { metrics, strategies: [{ ...base, goals, tactics }] });
    expect(plan.strategies[0]?.tactics[0]?.serves).toEqual(["h"]);
    expect(message).toBe("Let the tactic “Write” serve the goal “h”, the only one with a metric of it.");
    const both = [{ ...tactic, metrics: ["m0", "m1"] }, ...tactics.slice(1)];
    expect(fixed("tactic-without-goal", { metrics, strategies: [{ ...base, goals, tactics: both }] }).message).toBeUndefined();
  });

  it("moves a loose KPI under the only goal whose tactics have its metric, unless that has two", () => {
    const metrics = ["m0", "m1", "m2"].map((id) => ({ id }));
    const goal = (kpis: readonly string[]) => ({
      ...{ id: "g", statement: "G", serves: ["sales"], tactics: [{ ...tactic, metrics: ["m0"] }] },
      kpis: kpis.map((metric) => ({ id: `k-${metric}`, metric })),
    });
    const kpis = [
      { id: "first", metric: "m2" },
      { id: "loose", metric: "m0" },
    ];
    const { plan, message } = fixed("kpi-without-goal", { metrics, strategies: [{ ...base, goals: [goal(["m1"])], kpis: kpis.slice(1) }] });
    expect(plan.strategies[0]?.goals[0]?.kpis.map(({ id }) => id)).toEqual(["k-m1", "loose"]);
    expect(message).toMatch(/^Move the KPI “.*” under the goal “G”, the only one that has its metric\.$/);
    expect(
      fixed("kpi-without-goal", { metrics, strategies: [{ ...base, goals: [goal(["m1", "m2"])], kpis: kpis.slice(1) }] }).message,
    ).toBeUndefined();
    const second = planOf({ metrics, strategies: [{ ...base, goals: [goal([])], kpis }] });
    const [, finding] = checkCoverage(second, { config: {}, rules: undefined }).findings.filter(({ rule }) => rule === "kpi-without-goal");
    expect(finding).toBeUndefined(); // all alike are told once
  });

  it("removes a metric that nothing names", () => {
    const metrics = ["m0", "m1", "m2"].map((id) => ({ id }));
    const strategies = [{ ...base, watches: ["m0", "m2"] }];
    const { plan, message } = fixed("metric-unused", { metrics, strategies });
    expect(plan.metrics.map(({ id }) => id)).toEqual(["m0", "m2"]);
    expect(message).toBe("Remove the metric “m1”.");
    const measurements = [{ id: "x", metric: "m1", value: 1, on: "2027-01-01" }];
    expect(fixed("metric-unused", { metrics, strategies, measurements }).message).toBeUndefined();
  });
});

describe("a suggestion that cannot be taken", () => {
  const plan = planOf({ metrics: [{ id: "m0" }, { id: "m1" }], strategies: [{ ...base, watches: ["m0"] }] });
  const [finding] = checkCoverage(plan).findings.filter(({ rule }) => rule === "metric-unused");
  const given: Finding = finding ?? expect.fail("no finding");

  it("is refused where there is none, or what it changes is another by now", () => {
    expect(thrownBy(() => applySuggestion(plan, given, 1))).toMatchObject({ code: "range", path: ["at"], values: { max: 0 } });
    expect(thrownBy(() => applySuggestion(plan, given, -1))).toMatchObject({ code: "range" });
    const other = editPlan(plan, (tx) => tx.set("metric", "m1", { name: "Visits" })).plan;
    expect(thrownBy(() => applySuggestion(other, given))).toMatchObject({ code: "conflict" });
    expect(thrownBy(() => applySuggestion(plan, {} as never))).toMatchObject({ code: "type", path: ["finding", "suggestions"] });
  });
});
