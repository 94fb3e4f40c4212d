import type { Kpi } from "../../model/strategy/kpi.js";
import type { Strategy } from "../../model/strategy/strategy.js";
import { defineRule } from "../define-rule.js";

/** Not all that matters is a number (C11). */
export const noQualitativeGoal = /* @__PURE__ */ defineRule({
  id: "no-qualitative-goal",
  demand: "C11",
  severity: "info",
  on: "strategy",
  messages: {
    none: "{count, plural, one {The only KPI} other {None of the # KPIs}} of the strategy “{strategy, name}” is {count, plural, one {not judged} other {judged}} in words. Give a KPI a `rubric` as its target: a question and a scale of answers.",
  },
  everywhere:
    "No KPI of any of the {count} strategies with KPIs is judged in words. Give one KPI of each a `rubric` as its target: a question and a scale of answers.",
  applies: (strategy) => kpisOf(strategy).length > 0,
  check(strategy, { find, metricFacts, report }) {
    const isRubric = ({ metric, target, milestones }: Kpi): boolean => {
      const { unit, catalog = "" } = find("metric", metric) ?? {};
      return (
        target?.kind === "rubric" ||
        milestones.some((one) => one.target.kind === "rubric") ||
        (unit ?? metricFacts(catalog)?.unit) === "rubric"
      );
    };
    const all = kpisOf(strategy);
    if (!all.some(isRubric)) report({ message: "none", values: { strategy: strategy.id, count: all.length } });
  },
});

/** All KPIs of a strategy: those of its business objectives and goals, and those not yet tied to one. */
const kpisOf = ({ businessObjectives, goals, kpis }: Strategy): readonly Kpi[] => [
  ...businessObjectives.flatMap((objective) => objective.kpis),
  ...goals.flatMap((goal) => goal.kpis),
  ...kpis,
];
