import { defineRule } from "../define-rule.js";

/** Marketing is never done for its own sake (C1). */
export const marketingObjectiveNeedsBusinessObjective = /* @__PURE__ */ defineRule({
  id: "marketing-objective-needs-business-objective",
  demand: "C1",
  severity: "error",
  on: "marketingObjective",
  messages: {
    none: "The marketing objective “{objective, name}” serves no business objective. Name the business objective it supports in `serves`.",
  },
  everywhere:
    "None of the {count} marketing objectives serves a business objective. Name the business objective that each supports in its `serves`.",
  implies: ["goal-needs-objective"],
  check({ id, serves }, { report }) {
    if (serves.length === 0) report({ message: "none", values: { objective: id }, at: "serves" });
  },
});
