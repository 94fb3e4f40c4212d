import { memo } from "../../base/memo.js";
import type { Plan } from "../../model/plan.js";
import { countingKpis } from "../../practice/kpis.js";
import { defineRule } from "../define-rule.js";

/** A goal without a KPI cannot be seen to be reached (E2); one left open on purpose says so. */
export const goalNeedsKpi = /* @__PURE__ */ defineRule({
  id: "goal-needs-kpi",
  demand: "E2",
  severity: "error",
  on: "goal",
  messages: {
    none: "Nothing shows whether the goal “{goal, name}” is reached{beside, plural, =0 {} one {, while one KPI stands beside the goals} other {, while # KPIs stand beside the goals}}. Give it one or two KPIs, or explain in `open` why it has none.",
  },
  everywhere:
    "None of the {count} goals{exempt, select, absent {} 0 {} other { that are not `open`}} has a KPI{beside, select, absent {} 0 {} other {, while {beside, plural, one {one KPI stands} other {# KPIs stand}} beside the goals}}, so nothing shows whether they are reached. Give each one or two, or explain in `open` why it has none.",
  applies: (goal) => goal.open === undefined,
  check(goal, { plan, report }) {
    if (countingKpis(goal.kpis).length === 0)
      report({ message: "none", values: { goal: goal.id, beside: besideIn(plan.strategies).count }, at: "kpis" });
  },
});

/** How many KPIs stand in no goal or objective. */
const besideIn = /* @__PURE__ */ memo((strategies: Plan["strategies"]) => ({
  count: strategies.reduce((sum, { kpis }) => sum + kpis.length, 0),
}));
