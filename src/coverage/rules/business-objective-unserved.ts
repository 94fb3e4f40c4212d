import { isObjectiveReached } from "../../practice/objectives.js";
import { defineRule } from "../define-rule.js";

/** What the business wants and no goal works for is not planned (C1, X1). */
export const businessObjectiveUnserved = /* @__PURE__ */ defineRule({
  id: "business-objective-unserved",
  demand: "C1, X1",
  severity: "warning",
  on: "businessObjective",
  messages: {
    none: "No goal leads up to the business objective “{objective, name}”. Add a goal that serves it, or take it out of this plan.",
  },
  everywhere:
    "No goal leads up to any of the {count} business objectives. Let the goals name in `serves` the objectives they are for, directly or through a marketing objective.",
  check({ id }, { plan, report }) {
    if (!isObjectiveReached(plan, id)) report({ message: "none", values: { objective: id } });
  },
});
