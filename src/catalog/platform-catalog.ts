import { deepFreeze } from "../base/deep-freeze.js";
import { asOf } from "./as-of.js";
import type { CatalogPlatform } from "./catalog-platform.js";
import { metricCatalog } from "./metric-catalog.js";
import { platforms } from "./platforms.js";

/** The metrics say who reports them; this is the same the other way round. */
const metricsOf = (id: string): string[] => metricCatalog.filter(({ reportedBy }) => reportedBy?.includes(id)).map((metric) => metric.id);

/**
 * The platforms we know, in the order of the model: what a post may hold there and what they report themselves.
 * A limit is stated only where its source states it; anything about a platform can change after `asOf`.
 *
 * @example
 * ```ts
 * import { platformCatalog } from "social-plan";
 *
 * platformCatalog.filter(({ characters = Infinity }) => characters <= 300).map(({ name }) => name); // => ["X", "Bluesky"]
 * ```
 */
export const platformCatalog: readonly CatalogPlatform[] = /* @__PURE__ */ (() =>
  deepFreeze(Object.entries(platforms).map(([id, facts]) => ({ id, ...facts, metrics: metricsOf(id), asOf }))))();
