import { describe, expect, it } from "vitest";
import type { CatalogMetric } from "../../../../src/catalog/catalog-metric.js";
import { metricFromCatalog } from "../../../../src/catalog/metric-from-catalog.js";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { goalMeasuredByOutputsOnly } from "../../../../src/coverage/rules/goal-measured-by-outputs-only.js";
import { vanityMetric } from "../../../../src/coverage/rules/vanity-metric.js";
import { planOf } from "../../../helpers/plan-of.js";
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
