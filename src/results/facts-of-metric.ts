import type { CatalogMetric } from "../catalog/catalog-metric.js";
import type { Metric, MetricKind, MetricNature, MetricUnit } from "../model/measurement/metric.js";

/** Says what the catalogue knows of the metric with an id; undefined where it has none. */
export type MetricLookUp = (id: string) => CatalogMetric | undefined;

/** What has to be known of a metric before its readings can be compared or added; undefined for what neither it nor the catalogue says. */
export interface FactsOfMetric {
  /** What it counts in. */
  readonly unit: MetricUnit | undefined;
  /** Whether it is a level, a flow or a rate: it decides how readings add up. */
  readonly nature: MetricNature | undefined;
  /** Whether more or less of it is better. */
  readonly direction: Metric["direction"];
  /** What it is evidence of. */
  readonly kind: MetricKind | undefined;
}

/** What a metric says of itself, else what the catalogue entry says that it names. */
export const factsOfMetric = ({ unit, nature, direction, kind, catalog }: Metric, lookUp: MetricLookUp): FactsOfMetric => {
  const entry = catalog === undefined ? undefined : lookUp(catalog);
  return {
    unit: unit ?? entry?.unit,
    nature: nature ?? entry?.nature,
    direction: direction ?? entry?.direction,
    kind: kind ?? entry?.kind,
  };
};
