import { siblingBefore } from "../../edit/sibling-before.js";
import { indexOf } from "../../model/find/plan-index.js";
import { isMetricUsed } from "../../practice/metrics.js";
import { defineRule } from "../define-rule.js";

/** Only what is used is worth gathering (C9). */
export const metricUnused = /* @__PURE__ */ defineRule({
  id: "metric-unused",
  demand: "C9",
  severity: "warning",
  on: "metric",
  messages: {
    remove: "Remove the metric “{metric, name}”.",
    none: "No KPI, tactic or experiment uses the metric “{metric, name}”. Use it where it belongs, list it in a strategy's `watches`, or remove it.",
  },
  everywhere:
    "No KPI, tactic or experiment uses any of the {count} metrics. Use them where they belong, list them in a strategy's `watches`, or remove them.",
  implies: ["metric-needs-decision", "metric-needs-instrument", "metric-effort-exceeds-gain", "vanity-value", "catalog-unknown"],
  check(metric, { plan, report }) {
    if (isMetricUsed(plan, metric)) return;
    const { id } = metric;
    const index = indexOf(plan);
    const isNamed = index.uses(id).length > 0; // by a measurement, which would be left without it
    const place = index.place(id);
    const change = {
      op: "remove",
      id,
      kind: "metric",
      from: "plan",
      list: "metrics",
      after: place === undefined ? null : siblingBefore(place),
      node: metric,
    } as const;
    report({ message: "none", values: { metric: id }, suggestions: isNamed ? [] : [{ message: "remove", changes: [change] }] });
  },
});
