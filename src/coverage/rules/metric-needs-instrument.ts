import { defineRule } from "../define-rule.js";

/** Clear metrics come with the tool that measures them (C9). */
export const metricNeedsInstrument = /* @__PURE__ */ defineRule({
  id: "metric-needs-instrument",
  demand: "C9",
  severity: "warning",
  on: "metric",
  messages: { none: "Nothing says how the metric “{metric, name}” is measured. Name the tool, report or person in `instrument`." },
  everywhere: "Nothing says how any of the {count} metrics is measured. Name the tool, report or person in the `instrument` of each.",
  check(metric, { report }) {
    if (metric.instrument === undefined) report({ message: "none", values: { metric: metric.id }, at: "instrument" });
  },
});
