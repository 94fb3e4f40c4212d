import { objectivesOf } from "../../practice/objectives.js";
import { defineRule } from "../define-rule.js";

/** Social media is never planned in isolation: every goal leads up to what the business wants (C1). */
export const goalNeedsObjective = /* @__PURE__ */ defineRule({
  id: "goal-needs-objective",
  demand: "C1",
  severity: "error",
  on: "goal",
  messages: {
    servesNothing: "serves no business objective",
    none: "The goal “{goal, name}” serves no objective. Name in `serves` the business or marketing objective it is for.",
    adrift:
      "The goal “{goal, name}” serves only marketing objectives that serve no business objective. Let them name one in `serves`, or name one here.",
  },
  everywhere:
    "None of the {count} goals leads up to a business objective. Name in `serves` the business objective, or the marketing objective on the way to it, that each is for.",
  everywhereImplies: ["business-objective-unserved", "marketing-objective-unserved"],
  check(goal, { plan, report }) {
    if (objectivesOf(plan, goal).size > 0) return;
    const values = { goal: goal.id };
    if (goal.serves.length === 0) report({ message: "none", values, at: "serves" });
    else report({ message: "adrift", values, at: "serves", related: goal.serves.map((node) => ({ node, message: "servesNothing" })) });
  },
});
