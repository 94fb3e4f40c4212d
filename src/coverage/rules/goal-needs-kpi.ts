import { countingKpis } from "../../practice/kpis.js";
import { defineRule } from "../define-rule.js";

/** A goal without a KPI cannot be seen to be reached (E2); one left open on purpose says so. */
export const goalNeedsKpi = /* @__PURE__ */ defineRule({
  id: "goal-needs-kpi",
  demand: "E2",
  severity: "error",
  on: "goal",
  messages: {
    none: "Nothing shows whether the goal “{goal, name}” is reached. Give it one or two KPIs, or explain in `open` why it has none.",
  },
  everywhere:
    "None of the {count} goals has a KPI, so nothing shows whether they are reached. Give each one or two, or explain in `open` why it has none.",
  everywhereImplies: ["kpi-without-goal"],
  applies: (goal) => goal.open === undefined,
  check(goal, { report }) {
    if (countingKpis(goal.kpis).length === 0) report({ message: "none", values: { goal: goal.id }, at: "kpis" });
  },
});
