import type { CatalogMetric } from "./catalog-metric.js";

/** The metrics we know, in reading order. */
export const metricCatalog: readonly CatalogMetric[] = /* @__PURE__ */ (() => {
  const metrics: CatalogMetric[] = [
    {
      id: "first-response-time",
      name: "First response time",
      unit: "duration",
      nature: "rate",
      direction: "down",
      kind: "output",
      formula: "sum of the times from each enquiry to its first answer ÷ number of enquiries answered",
      source: "https://www.cxtoday.com/contact-centre/what-is-first-response-time-and-how-can-i-measure-it/",
      asOf: "2026-11-22",
    },
    {
      id: "call-deflection",
      name: "Call deflection",
      unit: "ratio",
      nature: "rate",
      direction: "up",
      kind: "outcome",
      formula: "enquiries settled without an agent ÷ all enquiries",
      source: "https://www.balto.ai/blog/call-deflection-rate/",
      asOf: "2026-11-22",
    },
  ];
  return Object.freeze(metrics.map((metric) => Object.freeze(metric)));
})();
