import { defineRule } from "../define-rule.js";

/** A strategy begins with what the business wants of its scope (E2). */
export const scopeNeedsBusinessObjective = /* @__PURE__ */ defineRule({
  id: "scope-needs-business-objective",
  demand: "E2",
  severity: "error",
  on: "strategy",
  messages: {
    none: "The strategy “{strategy, name}” names no business objective. Say what the business wants of it, and let the goals name that in `serves`.",
  },
  everywhere:
    "None of the {count} strategies names a business objective. Say in each what the business wants of it, and let the goals name that in `serves`.",
  implies: ["goal-needs-objective", "marketing-objective-needs-business-objective"],
  check(strategy, { report }) {
    if (strategy.businessObjectives.length === 0) report({ message: "none", values: { strategy: strategy.id }, at: "businessObjectives" });
  },
});
