import type { CatalogMetric } from "../catalog/catalog-metric.js";
import type { Metric, MetricKind } from "../model/measurement/metric.js";

/** What a metric is evidence of: its own `kind`, else that of the catalogue entry it names; undefined where neither says. */
export const kindOfMetric = (metric: Metric, metricFacts: (id: string) => CatalogMetric | undefined): MetricKind | undefined =>
  metric.kind ?? (metric.catalog === undefined ? undefined : metricFacts(metric.catalog)?.kind);
