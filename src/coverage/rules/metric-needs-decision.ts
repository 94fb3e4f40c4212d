import { defineRule } from "../define-rule.js";

/** Data that nobody will act on is not worth gathering (C9). */
export const metricNeedsDecision = /* @__PURE__ */ defineRule({
  id: "metric-needs-decision",
  demand: "C9",
  severity: "warning",
  on: "metric",
  messages: {
    none: "No decision depends on the metric “{metric, name}”. State in `decision` which reading would lead to which action, or stop collecting it.",
  },
  everywhere:
    "No decision depends on any of the {count} metrics. State in the `decision` of each which reading would lead to which action, or stop collecting it.",
  check(metric, { report }) {
    if (metric.decision === undefined) report({ message: "none", values: { metric: metric.id }, at: "decision" });
  },
});
