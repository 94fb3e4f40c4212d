import type { Metric, MetricKind } from "../model/measurement/metric.js";
import type { RuleContext } from "./rule.js";

/** What a metric is evidence of: its own `kind`, else that of the catalogue entry it names; undefined where neither says. */
export const kindOfMetric = (
  metric: Metric,
  metricFacts: RuleContext<never, unknown, Readonly<Record<never, never>>>["metricFacts"],
): MetricKind | undefined => metric.kind ?? (metric.catalog === undefined ? undefined : metricFacts(metric.catalog)?.kind);
