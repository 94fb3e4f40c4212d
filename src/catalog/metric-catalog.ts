import { deepFreeze } from "../base/deep-freeze.js";
import { asOf } from "./as-of.js";
import { audienceMetrics } from "./audience-metrics.js";
import { businessMetrics } from "./business-metrics.js";
import type { CatalogMetric } from "./catalog-metric.js";
import { engagementMetrics } from "./engagement-metrics.js";
import { metricNames } from "./metric-names.js";
import { serviceMetrics } from "./service-metrics.js";
import { workMetrics } from "./work-metrics.js";

/**
 * The metrics we know, in reading order: from the audience by engagement and service to the business, and our own work last.
 * Where the field computes one in several ways, each is an entry of its own and its name says which.
 *
 * @example
 * ```ts
 * import { metricCatalog } from "social-plan";
 *
 * metricCatalog.find(({ id }) => id === "followers")?.better; // => ["audience-growth-rate", "engagement-rate-by-followers"]
 * ```
 */
export const metricCatalog: readonly CatalogMetric[] = /* @__PURE__ */ (() =>
  deepFreeze(
    [...audienceMetrics, ...engagementMetrics, ...serviceMetrics, ...businessMetrics, ...workMetrics].map((metric) => ({
      ...metric,
      name: metricNames[metric.id],
      asOf,
    })),
  ))();
