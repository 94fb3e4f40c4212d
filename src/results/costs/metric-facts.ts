import { optionsOf } from "../../base/arguments/options-of.js";
import type { CatalogMetric } from "../../catalog/catalog-metric.js";
import type { Catalogs } from "../../catalog/catalogs.js";
import { indexCatalogs } from "../../catalog/index-catalogs.js";
import { standardCatalogs } from "../../catalog/standard-catalogs.js";
import type { Metric } from "../../model/measurement/metric.js";

/** Says what the catalogue knows of the metric with an id; undefined where it has none. */
export type MetricFacts = (id: string) => CatalogMetric | undefined;

/** Returns the catalogue's metrics, and their look-up. Throws `config` for catalogues that lack a list, `type` for what are none. */
export const readCatalogs = (
  catalogs: Catalogs = standardCatalogs,
): { readonly metrics: readonly CatalogMetric[]; readonly metricFacts: MetricFacts } => {
  const read = optionsOf(catalogs, ["options", "catalogs"]);
  const { metricFacts, metricIds } = indexCatalogs(read);
  const metrics = metricIds().flatMap((id) => metricFacts(id) ?? []);
  return { metrics, metricFacts };
};

/** A metric as the catalogue knows it. */
export type KnownMetric = CatalogMetric;

/** What a metric is; undefined for what neither it nor the catalogue says. */
interface Facts {
  readonly unit: Metric["unit"] | undefined;
  readonly nature: Metric["nature"] | undefined;
  readonly kind: Metric["kind"] | undefined;
}

/** What a metric is: what it states itself, else what the catalogue entry says that it names. */
export const factsOf = ({ unit, nature, kind, catalog }: Metric, metricFacts: MetricFacts): Facts => {
  const facts = catalog === undefined ? undefined : metricFacts(catalog);
  return { unit: unit ?? facts?.unit, nature: nature ?? facts?.nature, kind: kind ?? facts?.kind };
};
