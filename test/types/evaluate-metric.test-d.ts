import { describe, expectTypeOf, test } from "vitest";
import type { CatalogMetricId } from "../../src/catalog/metric-names.js";
import { evaluateMetric } from "../../src/results/formulas/evaluate-metric.js";
import type { Evaluation } from "../../src/results/formulas/evaluation.js";

declare const anyId: string;
declare const known: CatalogMetricId;
declare const clicks: number | null | undefined;

describe("C9 the inputs of a metric are those of its formula", () => {
  test("a known id decides their names", () => {
    expectTypeOf(evaluateMetric("click-through-rate", { clicks: 12, impressions: 800 })).toEqualTypeOf<Evaluation>();
    evaluateMetric("click-through-rate", { clicks, impressions: 800 });
    // @ts-expect-error [ts2353] -- the input is called “clicks”
    evaluateMetric("click-through-rate", { click: 12, impressions: 800 });
    // @ts-expect-error [ts2345] -- the impressions are forgotten
    evaluateMetric("click-through-rate", { clicks: 12 });
    // @ts-expect-error [ts2322] -- a count is a number
    evaluateMetric("click-through-rate", { clicks: "12", impressions: 800 });
    // @ts-expect-error [ts2322] -- a count has no currency
    evaluateMetric("click-through-rate", { clicks: { amount: 12 }, impressions: 800 });
  });

  test("times are a list, money may state its currency", () => {
    evaluateMetric("first-response-time-p90", { minutes: [1, 2] });
    // @ts-expect-error [ts2322] -- one time is no list
    evaluateMetric("first-response-time-p90", { minutes: 1 });
    evaluateMetric("roi", { valueGained: 3, allCosts: { amount: 2, currency: "EUR" } });
  });

  test("an id that is nobody's takes no inputs", () => {
    // @ts-expect-error [ts2345] -- there is no such metric
    evaluateMetric("click-rate", { clicks: 12 });
  });

  test("an id that is only known to be text takes any", () => {
    evaluateMetric(anyId, { clicks: 12, minutes: [1], cost: { amount: 1 } });
    // @ts-expect-error [ts2322] -- text is no input
    evaluateMetric(anyId, { clicks: "12" });
    evaluateMetric(known, { followers: 12 });
  });
});
