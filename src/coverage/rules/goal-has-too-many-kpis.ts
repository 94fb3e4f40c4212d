import { countingKpis } from "../../practice/kpis.js";
import { defineRule } from "../define-rule.js";
import { numberOptions } from "../number-options.js";

/** A goal has one or two KPIs: more blur what matters (E2). */
export const goalHasTooManyKpis = /* @__PURE__ */ defineRule({
  id: "goal-has-too-many-kpis",
  demand: "E2",
  severity: "warning",
  on: "goal",
  options: /* @__PURE__ */ numberOptions({ max: 2 }),
  messages: {
    many: "The goal “{goal, name}” has {count, plural, one {# KPI} other {# KPIs}}, more than the limit of {max}. Keep those that drive decisions, and track the others as metrics.",
  },
  everywhere: "Each of the {count} goals has too many KPIs. Keep those that drive decisions, and track the others as metrics.",
  check(goal, { options: { max }, report }) {
    const count = countingKpis(goal.kpis).length;
    if (count > max) report({ message: "many", values: { goal: goal.id, count, max }, at: "kpis" });
  },
});
