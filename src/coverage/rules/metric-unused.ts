import { isMetricUsed } from "../../practice/metrics.js";
import { defineRule } from "../define-rule.js";

/** Only what is used is worth gathering (C9). */
export const metricUnused = /* @__PURE__ */ defineRule({
  id: "metric-unused",
  demand: "C9",
  severity: "warning",
  on: "metric",
  messages: {
    none: "No KPI, tactic or experiment uses the metric “{metric, name}”. Use it where it belongs, list it in a strategy's `watches`, or remove it.",
  },
  everywhere:
    "No KPI, tactic or experiment uses any of the {count} metrics. Use them where they belong, list them in a strategy's `watches`, or remove them.",
  implies: ["metric-needs-decision", "metric-needs-instrument", "metric-effort-exceeds-gain", "vanity-value", "catalog-unknown"],
  check(metric, { plan, report }) {
    if (!isMetricUsed(plan, metric)) report({ message: "none", values: { metric: metric.id } });
  },
});
