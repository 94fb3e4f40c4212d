import { deepFreeze } from "../base/deep-freeze.js";
import { altTextLimits } from "./alt-text-limits.js";
import { asOf } from "./as-of.js";
import type { CatalogFormat } from "./catalog-format.js";
import type { AltTextLimit, CatalogPlatform } from "./catalog-platform.js";
import { metricCatalog } from "./metric-catalog.js";
import { type FormatPage, platformFormats } from "./platform-formats.js";
import { platforms } from "./platforms.js";

/** The metrics say who reports them; this is the same the other way round. */
const metricsOf = (id: string): string[] => metricCatalog.filter(({ reportedBy }) => reportedBy?.includes(id)).map((metric) => metric.id);

const formatsOf = (id: string): CatalogFormat[] => {
  const pages: Readonly<Record<string, readonly FormatPage[]>> = platformFormats;
  return (pages[id] ?? []).flatMap(({ formats, ...page }) => formats.map((format) => ({ ...format, ...page })));
};

const altTextLimitOf = (id: string): { altTextLimit?: AltTextLimit } => {
  const limits: Readonly<Record<string, AltTextLimit>> = altTextLimits;
  const altTextLimit = limits[id];
  return altTextLimit === undefined ? {} : { altTextLimit };
};

/**
 * The platforms we know, in the order of the model: what a post may hold there, format by format, and what they report themselves.
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
  deepFreeze(
    Object.entries(platforms).map(([id, facts]) => ({
      id,
      ...facts,
      formats: formatsOf(id),
      ...altTextLimitOf(id),
      metrics: metricsOf(id),
      asOf,
    })),
  ))();
