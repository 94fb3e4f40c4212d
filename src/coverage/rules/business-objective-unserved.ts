import { isObjectiveReached } from "../../practice/objectives.js";
import { defineRule } from "../define-rule.js";

/** What the organisation wants and no goal works for is not planned (C1, X1). */
export const businessObjectiveUnserved = /* @__PURE__ */ defineRule({
  id: "business-objective-unserved",
  demand: "C1, X1",
  severity: "warning",
  on: "businessObjective",
  messages: {
    none: "No goal contributes to the business objective “{objective, name}”. Add a goal that serves it, or remove the objective from this plan.",
  },
  everywhere:
    "No goal contributes to any of the {count} business objectives. Name them in the `serves` of the goals, or of the marketing objectives that the goals serve.",
  check({ id }, { plan, report }) {
    if (!isObjectiveReached(plan, id)) report({ message: "none", values: { objective: id } });
  },
});
