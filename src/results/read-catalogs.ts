import { optionsOf } from "../base/arguments/options-of.js";
import type { CatalogMetric } from "../catalog/catalog-metric.js";
import type { Catalogs } from "../catalog/catalogs.js";
import { indexCatalogs } from "../catalog/index-catalogs.js";
import { metricCatalog } from "../catalog/metric-catalog.js";
import type { MetricLookUp } from "./facts-of-metric.js";

/** The metrics that are known. */
export interface KnownMetrics {
  /** Each of them. */
  readonly metrics: readonly CatalogMetric[];
  /** Says what is known of the metric with an id. */
  readonly metricFacts: MetricLookUp;
}

/** Returns the metrics of catalogues that a caller passed, else ours, which ask for no platforms. Throws `config` for catalogues that lack a list, `type` for what are none. */
export const readCatalogs = (catalogs: Catalogs = { metrics: metricCatalog, platforms: [] }): KnownMetrics => {
  const { metricFacts, metricIds } = indexCatalogs(optionsOf(catalogs, ["options", "catalogs"]));
  return { metrics: metricIds().flatMap((id) => metricFacts(id) ?? []), metricFacts };
};
