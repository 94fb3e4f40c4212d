import { isMetricUsed } from "../../practice/metrics.js";
import { defineRule } from "../define-rule.js";

/** Only what is used is worth gathering (C9). */
export const metricUnused = /* @__PURE__ */ defineRule({
  id: "metric-unused",
  demand: "C9",
  severity: "warning",
  on: "metric",
  messages: {
    none: "Nothing uses the metric “{metric, name}”: no KPI, tactic or experiment. Name it where it belongs, list it in a strategy's `watches`, or drop it.",
  },
  everywhere:
    "No KPI, tactic or experiment uses any of the {count} metrics. Name them where they belong, list them in a strategy's `watches`, or drop them.",
  implies: ["metric-needs-decision", "metric-needs-instrument"],
  check(metric, { plan, report }) {
    if (!isMetricUsed(plan, metric)) report({ message: "none", values: { metric: metric.id } });
  },
});
