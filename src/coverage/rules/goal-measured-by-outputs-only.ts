import type { MetricKind } from "../../model/measurement/metric.js";
import { defineRule } from "../define-rule.js";
import { kindOfMetric } from "../kind-of-metric.js";

/** What was done and put out is no result (C9, C10): somebody has to notice, or do something. Where the kind of a metric is not known, nothing is found. */
export const goalMeasuredByOutputsOnly = /* @__PURE__ */ defineRule({
  id: "goal-measured-by-outputs-only",
  demand: "C9, C10",
  severity: "warning",
  on: "goal",
  messages: {
    only: "The KPIs of the goal “{goal, name}” only count what we do and put out ({kinds, choice, metricKind}). Add one that shows what people make of it: an out-take, outcome or impact.",
  },
  everywhere:
    "The KPIs of all {count} goals with KPIs only count what we do and put out. Add to each one that shows what people make of it: an out-take, outcome or impact.",
  applies: ({ kpis }) => kpis.length > 0,
  check({ id, kpis }, { find, metricFacts, report }) {
    const metrics = kpis.flatMap(({ metric }) => find("metric", metric) ?? []);
    const kinds = [...new Set(metrics.map((metric) => kindOfMetric(metric, metricFacts)))];
    const known = kinds.flatMap((kind) => (kind !== undefined && isEffort(kind) ? [kind] : []));
    if (known.length === kinds.length) report({ message: "only", values: { goal: id, kinds: known }, at: "kpis" });
  },
});

/** Whether a metric of this kind says what was done, and not what came of it. */
const isEffort = (kind: MetricKind): boolean => kind === "input" || kind === "activity" || kind === "output";
