import { defineRule } from "../define-rule.js";

/** A strategy without a goal leads nowhere (E2). */
export const strategyNeedsGoal = /* @__PURE__ */ defineRule({
  id: "strategy-needs-goal",
  demand: "E2",
  severity: "error",
  on: "strategy",
  messages: {
    none: "The strategy “{strategy, name}” has no goal. Add what it should achieve for its business objectives, and move its KPIs and tactics under that goal.",
  },
  everywhere:
    "None of the {count} strategies has a goal. Add what each should achieve for its business objectives, and move its KPIs and tactics under that goal.",
  implies: ["business-objective-unserved", "marketing-objective-unserved", "tactic-without-goal", "kpi-without-goal"],
  check(strategy, { report }) {
    if (strategy.goals.length === 0) report({ message: "none", values: { strategy: strategy.id }, at: "goals" });
  },
});
