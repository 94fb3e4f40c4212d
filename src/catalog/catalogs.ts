import type { CatalogMetric } from "./catalog-metric.js";
import type { CatalogPlatform } from "./catalog-platform.js";

/**
 * What is known of the field: metrics and platforms.
 * Where two entries have one id, the later one holds, so that an app adds its own behind ours.
 */
export interface Catalogs {
  /** The metrics. */
  readonly metrics: readonly CatalogMetric[];
  /** The platforms. */
  readonly platforms: readonly CatalogPlatform[];
}
