import { isObjectiveServed } from "../../practice/objectives.js";
import { defineRule } from "../define-rule.js";

/** What marketing promises and no goal works for is not planned (C1). */
export const marketingObjectiveUnserved = /* @__PURE__ */ defineRule({
  id: "marketing-objective-unserved",
  demand: "C1",
  severity: "warning",
  on: "marketingObjective",
  messages: {
    none: "No goal serves the marketing objective “{objective, name}”. Name it in the `serves` of a goal, or remove it from this plan.",
  },
  everywhere:
    "No goal serves any of the {count} marketing objectives. Name them in the `serves` of the goals, or remove them from this plan.",
  check({ id }, { plan, report }) {
    if (!isObjectiveServed(plan, id)) report({ message: "none", values: { objective: id } });
  },
});
