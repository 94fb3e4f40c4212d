import { setChange } from "../../edit/changes/set-change.js";
import { objectivesOf } from "../../practice/objectives.js";
import { defineRule } from "../define-rule.js";

/** Social media is never planned in isolation: every goal leads up to what the organisation wants (C1). */
export const goalNeedsObjective = /* @__PURE__ */ defineRule({
  id: "goal-needs-objective",
  demand: "C1",
  severity: "error",
  on: "goal",
  messages: {
    servesNothing: "This marketing objective serves no business objective. Name one in its `serves`.",
    none: "The goal “{goal, name}” serves no objective. Name the business or marketing objective it is for in `serves`.",
    link: "Let the goal “{goal, name}” serve the business objective “{objective, name}”.",
    adrift:
      "The goal “{goal, name}” serves only marketing objectives that serve no business objective. Name a business objective in their `serves`, or in the goal's own.",
  },
  everywhere:
    "None of the {count} goals contributes to a business objective. In the `serves` of each, name the business objective it is for, or a marketing objective that serves one.",
  everywhereImplies: ["business-objective-unserved", "marketing-objective-unserved", "entry-without-trace"],
  check(goal, { plan, parent, report }) {
    if (objectivesOf(plan, goal).size > 0) return;
    const [only, another] = parent("strategy")?.businessObjectives ?? [];
    const values = { goal: goal.id };
    const changes = only === undefined || another !== undefined ? [] : [setChange("goal", goal.id, "serves", goal.serves, [only.id])];
    const suggestions = changes.length === 0 ? [] : [{ message: "link" as const, values: { objective: only?.id }, changes }];
    if (goal.serves.length === 0) report({ message: "none", values, at: "serves", suggestions });
    else report({ message: "adrift", values, at: "serves", related: goal.serves.map((node) => ({ node, message: "servesNothing" })) });
  },
});
