import { defineRule } from "../define-rule.js";

/** Marketing is never done for its own sake (C1). */
export const marketingObjectiveNeedsBusinessObjective = /* @__PURE__ */ defineRule({
  id: "marketing-objective-needs-business-objective",
  demand: "C1",
  severity: "error",
  on: "marketingObjective",
  messages: {
    none: "The marketing objective “{objective, name}” serves no business objective. Name in `serves` what it does for the business.",
  },
  everywhere: "None of the {count} marketing objectives serves a business objective. Name in `serves` what each does for the business.",
  implies: ["goal-needs-objective"],
  check({ id, serves }, { report }) {
    if (serves.length === 0) report({ message: "none", values: { objective: id }, at: "serves" });
  },
});
