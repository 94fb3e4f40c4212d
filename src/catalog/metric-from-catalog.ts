import { assertLike } from "../base/arguments/assert-like.js";
import type { CatalogMetric } from "./catalog-metric.js";
import { metricCatalog } from "./metric-catalog.js";

/**
 * Returns the catalogue's metric with this id, frozen, or undefined where it knows none.
 *
 * @example
 * ```ts
 * import { metricFromCatalog } from "social-plan";
 *
 * metricFromCatalog("click-through-rate")?.formula; // => "clicks ÷ impressions"
 * metricFromCatalog("our-own"); // => undefined
 * ```
 */
export const metricFromCatalog = (id: string): CatalogMetric | undefined => {
  assertLike(id, "", { path: ["id"], expected: "the id of a metric" });
  return metricCatalog.find((metric) => metric.id === id);
};
