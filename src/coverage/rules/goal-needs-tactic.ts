import { isWorkedTowards } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** A goal that no tactic works towards is a wish (E2); one that was dropped works towards nothing. */
export const goalNeedsTactic = /* @__PURE__ */ defineRule({
  id: "goal-needs-tactic",
  demand: "E2",
  severity: "error",
  trial: "warning",
  on: "goal",
  messages: {
    none: "No tactic works towards the goal “{goal, name}”. Add one under it, or name it in the `serves` of a tactic that stands elsewhere.",
  },
  everywhere:
    "No tactic works towards any of the {count} goals. Add tactics under the goals, or name the goals in the `serves` of tactics that stand elsewhere.",
  everywhereImplies: ["tactic-without-goal"],
  check(goal, { plan, report }) {
    if (!isWorkedTowards(plan, goal)) report({ message: "none", values: { goal: goal.id }, at: "tactics" });
  },
});
