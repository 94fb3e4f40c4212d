import type { CatalogIndex } from "../catalog/index-catalogs.js";
import type { Metric, MetricNature, MetricUnit } from "../model/measurement/metric.js";

/** What has to be known of a metric before its readings can be compared. */
export interface MetricFacts {
  /** What it counts in. */
  readonly unit: MetricUnit | undefined;
  /** Whether it is a level, a flow or a rate: it decides how readings add up. */
  readonly nature: MetricNature | undefined;
  /** Whether more or less of it is better. */
  readonly direction: Metric["direction"];
}

/** What a metric says of itself, else what the catalogue entry says that it names. */
export const factsOfMetric = (metric: Metric, metricFacts: CatalogIndex["metricFacts"]): MetricFacts => {
  const entry = metric.catalog === undefined ? undefined : metricFacts(metric.catalog);
  return {
    unit: metric.unit ?? entry?.unit,
    nature: metric.nature ?? entry?.nature,
    direction: metric.direction ?? entry?.direction,
  };
};
