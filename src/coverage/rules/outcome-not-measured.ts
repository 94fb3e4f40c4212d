import type { Goal } from "../../model/strategy/goal.js";
import { defineRule } from "../define-rule.js";
import { kindOfMetric } from "../kind-of-metric.js";

/** Whether people stay, come back and recommend is seen in what they do (D10). */
export const outcomeNotMeasured = /* @__PURE__ */ defineRule({
  id: "outcome-not-measured",
  demand: "D10",
  severity: "warning",
  on: "goal",
  messages: {
    none: "The goal “{goal, name}” is for {outcome, choice, outcome}, but no KPI of it measures an outcome or impact. Add one that shows what people do, such as {such, plural, =0 {how many supporters stay} other {{such, choice, metric}}}.",
    unstated:
      "The goal “{goal, name}” is for {outcome, choice, outcome}, but nothing says that its KPIs measure an outcome or impact. State the `kind` of their metrics, or add a KPI such as {such, plural, =0 {how many supporters stay} other {{such, choice, metric}}}.",
  },
  everywhere:
    "None of the {count} goals for retention, loyalty or advocacy with KPIs has one that measures an outcome or impact. Add one to each that shows what people do.",
  implies: ["goal-measured-by-outputs-only"],
  applies: (goal) => measuresOf(goal) !== undefined && goal.kpis.length > 0,
  check(goal, { plan, parent, find, metricFacts, report }) {
    const kinds = goal.kpis.flatMap(({ metric }) => find("metric", metric) ?? []).map((metric) => kindOfMetric(metric, metricFacts));
    if (kinds.some((kind) => kind === "outcome" || kind === "impact")) return;
    const message = kinds.includes(undefined) ? "unstated" : "none";
    const hasNoCustomers = (parent("strategy")?.purpose ?? plan.purpose) === "cause";
    const such = measuresOf(goal)?.filter((id) => !hasNoCustomers || id !== "customer-retention");
    report({ message, values: { goal: goal.id, outcome: goal.outcome, such }, at: "kpis" });
  },
});

/** By what goals deserve to be judged whose outcome shows only in what people do: metrics of the catalogue. */
const measures: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ["retention", ["customer-retention"]],
  ["loyalty", ["customer-retention", "referrals"]],
  ["advocacy", ["referrals", "active-advocates"]],
]);

const measuresOf = ({ outcome }: Goal): readonly string[] | undefined => (outcome === undefined ? undefined : measures.get(outcome));
