import { defineRule } from "../define-rule.js";

/** Data that nobody will act on is not worth gathering (C9). */
export const metricNeedsDecision = /* @__PURE__ */ defineRule({
  id: "metric-needs-decision",
  demand: "C9",
  severity: "warning",
  on: "metric",
  messages: {
    none: "Nothing will be done because of the metric “{metric, name}”. Say in `decision` on which reading you would do what, or stop gathering it.",
  },
  everywhere:
    "None of the {count} metrics feeds a decision. Say in the `decision` of each on which reading you would do what, or stop gathering it.",
  check(metric, { report }) {
    if (metric.decision === undefined) report({ message: "none", values: { metric: metric.id }, at: "decision" });
  },
});
