import { defineRule } from "../define-rule.js";

/** A strategy begins with what the organisation, a business or a cause, wants to achieve in its scope (E2). */
export const scopeNeedsBusinessObjective = /* @__PURE__ */ defineRule({
  id: "scope-needs-business-objective",
  demand: "E2",
  severity: "error",
  on: "strategy",
  messages: {
    none: "The strategy “{strategy, name}” has no business objective. Add what the organisation wants to achieve by it, and name that objective in the `serves` of its goals.",
  },
  everywhere:
    "None of the {count} strategies has a business objective. Add to each what the organisation wants to achieve by it, and name that objective in the `serves` of its goals.",
  implies: ["goal-needs-objective", "marketing-objective-needs-business-objective"],
  check(strategy, { report }) {
    if (strategy.businessObjectives.length === 0) report({ message: "none", values: { strategy: strategy.id }, at: "businessObjectives" });
  },
});
