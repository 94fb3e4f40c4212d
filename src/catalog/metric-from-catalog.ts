import type { CatalogMetric } from "./catalog-metric.js";
import { metricCatalog } from "./metric-catalog.js";

/** The catalogue's entry with this id, or undefined. */
export const metricFromCatalog = (id: string): CatalogMetric | undefined => metricCatalog.find((metric) => metric.id === id);
