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
    none: "No tactic works towards the goal “{goal, name}”. Put one under it, or let a tactic that stands elsewhere name it in `serves`.",
  },
  everywhere:
    "No tactic works towards any of the {count} goals. Put tactics under the goals, or let tactics that stand elsewhere name them in `serves`.",
  everywhereImplies: ["tactic-without-goal"],
  check(goal, { plan, report }) {
    if (!isWorkedTowards(plan, goal)) report({ message: "none", values: { goal: goal.id }, at: "tactics" });
  },
});
