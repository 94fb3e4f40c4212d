import type { Kpi } from "../../model/strategy/kpi.js";
import { defineRule } from "../define-rule.js";

/** Not all that matters is a number (C11). */
export const noQualitativeGoal = /* @__PURE__ */ defineRule({
  id: "no-qualitative-goal",
  demand: "C11",
  severity: "info",
  on: "strategy",
  messages: {
    none: "{count, plural, one {The only KPI} other {None of the # KPIs}} of the strategy “{strategy, name}” is {count, plural, one {not judged} other {judged}} in words. Give one a `rubric` as its target: a question and a scale of answers.",
  },
  everywhere:
    "No KPI of any of the {count} strategies is judged in words. Give one of each a `rubric` as its target: a question and a scale of answers.",
  applies: ({ goals, kpis }) => kpis.length > 0 || goals.some((goal) => goal.kpis.length > 0),
  check({ id, goals, kpis }, { find, metricFacts, report }) {
    const isRubric = ({ metric, target, milestones }: Kpi): boolean => {
      const { unit, catalog = "" } = find("metric", metric) ?? {};
      return (
        target?.kind === "rubric" ||
        milestones.some((one) => one.target.kind === "rubric") ||
        (unit ?? metricFacts(catalog)?.unit) === "rubric"
      );
    };
    const all = [...goals.flatMap((goal) => goal.kpis), ...kpis];
    if (!all.some(isRubric)) report({ message: "none", values: { strategy: id, count: all.length } });
  },
});
