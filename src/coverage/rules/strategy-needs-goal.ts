import { defineRule } from "../define-rule.js";

/** A strategy without a goal leads nowhere (E2). */
export const strategyNeedsGoal = /* @__PURE__ */ defineRule({
  id: "strategy-needs-goal",
  demand: "E2",
  severity: "error",
  on: "strategy",
  messages: {
    none: "The strategy “{strategy, name}” has no goal. Say what it is to achieve for its business objectives, and tie its KPIs and tactics to that.",
  },
  everywhere:
    "None of the {count} strategies has a goal. Say what each is to achieve for its business objectives, and tie its KPIs and tactics to that.",
  implies: ["business-objective-unserved", "marketing-objective-unserved", "tactic-without-goal", "kpi-without-goal"],
  check(strategy, { report }) {
    if (strategy.goals.length === 0) report({ message: "none", values: { strategy: strategy.id }, at: "goals" });
  },
});
