import { describe, expect, it } from "vitest";
import type { CatalogMetric } from "../../../../src/catalog/catalog-metric.js";
import { metricFromCatalog } from "../../../../src/catalog/metric-from-catalog.js";
import { applySuggestion } from "../../../../src/coverage/apply-suggestion.js";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { goalMeasuredByOutputsOnly } from "../../../../src/coverage/rules/goal-measured-by-outputs-only.js";
import { vanityMetric } from "../../../../src/coverage/rules/vanity-metric.js";
import { applyChanges } from "../../../../src/edit/changes/apply-changes.js";
import type { MetricInput } from "../../../../src/model/measurement/metric.js";
import type { KpiInput } from "../../../../src/model/strategy/kpi.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (...goals: readonly (readonly string[])[]) => ({
  metrics: [
    { id: "fans", name: "Fans", catalog: "followers" },
    { id: "views", name: "Views", catalog: "impressions" },
    { id: "reached", name: "Reach", catalog: "reach" },
    { id: "ads", name: "Return on ads", catalog: "roas" },
    { id: "press", name: "Press", catalog: "ave" },
    { id: "engaged", catalog: "engagement-rate-by-reach" },
    { id: "own" },
  ],
  strategies: [
    {
      id: "s",
      goals: goals.map((metrics, at) => ({
        id: `g${at}`,
        statement: `Goal ${at}`,
        kpis: metrics.map((metric) => ({ id: `k${at}-${metric}`, metric })),
      })),
    },
  ],
});

const sound = ["own"];

describe("C10 a vanity metric stands beside a better one", () => {
  it("finds a goal that is judged by one alone, and names better ones", () => {
    expect(findingsOf(vanityMetric, plan(sound, ["fans"]))).toMatchObject([
      {
        severity: "warning",
        node: "g1",
        path: "strategies.0.goals.1.kpis",
        message:
          "The goal “Goal 1” is judged only by Fans, which flatters when read alone. Add a KPI that says more, such as audience growth rate and engagement rate by followers.",
      },
    ]);
  });

  it("suggests none of those that the goal has already", () => {
    const [found] = findingsOf(vanityMetric, plan(sound, ["views", "reached"]));
    expect(found?.message).toContain("Views and Reach, which flatter");
    expect(found?.message).toContain("such as engagement rate by impressions, reach rate and engagement rate by reach.");
  });

  it("names none where the better ones are those of the goal", () => {
    const [fans, views] = ["followers", "impressions"].map((id) => ({ ...metricFromCatalog(id), id }) as CatalogMetric); // both are in it
    const metrics = [
      { ...fans, better: ["impressions"] },
      { ...views, better: ["followers"] },
    ] as CatalogMetric[]; // as above
    const { findings } = checkCoverage(planOf(plan(["fans", "views"])), { rules: [vanityMetric], catalogs: { metrics, platforms: [] } });
    expect(findings[0]?.message).toContain("Add a KPI that says more.");
    const alone = metrics.map((metric) => ({ ...metric, better: [] }));
    expect(checkCoverage(planOf(plan(["fans"])), { rules: [vanityMetric], catalogs: { metrics: alone, platforms: [] } }).findings).toEqual(
      [],
    );
  });

  describe("suggests a better one that the plan has", () => {
    const suggested = (change: (fields: ReturnType<typeof plan>) => PlanFields) => {
      const before = planOf(change(plan(sound, ["fans"])));
      const [found] = checkCoverage(before, { rules: [vanityMetric] }).findings;
      return { before, found, messages: found?.suggestions.map(({ message }) => message) };
    };
    const growth = (id = "growth") => ({ id, name: "Growth of the audience", catalog: "audience-growth-rate" });
    const withMetrics = (...more: readonly MetricInput[]) => suggested((fields) => ({ ...fields, metrics: [...fields.metrics, ...more] }));
    const withKpi = (kpi: Partial<KpiInput>) =>
      suggested(({ metrics, strategies: [strategy] }) => ({
        metrics: [...metrics, growth()],
        strategies: [{ id: "s", ...strategy, goals: [{ id: "g1", statement: "Goal 1", kpis: [{ id: "k", metric: "fans", ...kpi }] }] }],
      }));

    it("and the KPI then measures that, keeps what else it states, and the finding is gone", () => {
      const { before, found, messages } = withMetrics(growth());
      expect(messages).toEqual(["Let the goal “Goal 1” be judged by “Growth of the audience” in place of “Fans”."]);
      const { plan: after, undo } = applySuggestion(before, found ?? expect.fail("nothing found"));
      expect(after.strategies[0]?.goals[1]?.kpis).toEqual([{ ...before.strategies[0]?.goals[1]?.kpis[0], metric: "growth" }]);
      expect(checkCoverage(after, { rules: [vanityMetric] }).findings).toEqual([]);
      expect(applyChanges(after, undo)).toEqual(before);
      expect(withKpi({ due: "2027-03-31" }).messages).toHaveLength(1);
    });

    it("but chooses none of several", () => {
      expect(withMetrics(growth(), growth("other")).messages).toEqual([]);
      expect(withMetrics(growth(), { id: "rate", catalog: "engagement-rate-by-followers" }).messages).toEqual([]);
    });

    it.each<[string, Partial<KpiInput>]>([
      ["a target", { target: { kind: "value", atLeast: 10_000 } }],
      ["a baseline", { baseline: { value: 9000 } }],
      ["milestones", { milestones: [{ due: "2027-03-31", target: { kind: "value", atLeast: 9500 } }] }],
      ["why it is open", { open: "Until we know how many fans there are" }],
      ["a remark", { note: "As the portal counts them" }],
    ])("and not for a KPI with %s, which is true of the metric it has", (_, kpi) => {
      const { found, messages } = withKpi(kpi);
      expect([found?.rule, messages]).toEqual(["vanity-metric", []]);
    });
  });

  it("writes abbreviations as such", () => {
    const [found] = findingsOf(vanityMetric, plan(sound, ["ads"]));
    expect(found?.message).toContain("such as ROI.");
  });

  it.each([
    ["a better one", ["fans", "engaged"]],
    ["one that the catalogue does not know", ["fans", "own"]],
    ["no KPI", []],
    ["only what is vain whatever stands beside it", ["press"]],
  ])("is content with %s", (_, metrics) => {
    expect(nodesOf(vanityMetric, plan(sound, metrics))).toEqual([]);
  });

  it("does not take what is always vain for company", () => {
    expect(nodesOf(vanityMetric, plan(sound, ["fans", "press"]))).toEqual(["g1"]);
  });

  it("says it once where all goals are judged so, and does not say that they only count outputs", () => {
    const goals = plan(["views"], ["reached"], []);
    expect(findingsOf(vanityMetric, goals)).toMatchObject([
      { node: null, related: ["g0", "g1"], message: expect.stringContaining("of the 2 goals") },
    ]);
    const { findings } = checkCoverage(planOf(goals), { rules: [vanityMetric, goalMeasuredByOutputsOnly] });
    expect(findings.map(({ rule }) => rule)).toEqual(["vanity-metric"]);
  });
});
