import { defineRule } from "../define-rule.js";

/** An experiment is judged by something (C13). One that is decided needs no metric any more. */
export const experimentNeedsMetric = /* @__PURE__ */ defineRule({
  id: "experiment-needs-metric",
  demand: "C13",
  severity: "warning",
  on: "experiment",
  messages: { none: "The experiment “{experiment, name}” has no metric. Name the `metric` by which it is judged." },
  everywhere: "None of the {count} experiments that are not decided has a metric. Name the `metric` by which each is judged.",
  applies: ({ outcome }) => outcome === undefined,
  check({ id, metric }, { report }) {
    if (metric === undefined) report({ message: "none", values: { experiment: id }, at: "metric" });
  },
});
