import { setChange } from "../../edit/changes/set-change.js";
import { goalsKnownBy } from "../../practice/metrics.js";
import { isLiveTactic, isTied } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/**
 * Tactics follow from goals, not the other way round (E1, X1). It applies to those that stand in a strategy by themselves;
 * a part is tied by the wider tactic, a wider tactic by any of its parts, and a dropped one need not be tied.
 */
export const tacticWithoutGoal = /* @__PURE__ */ defineRule({
  id: "tactic-without-goal",
  demand: "E1, X1",
  severity: "warning",
  on: "tactic",
  messages: {
    tie: "Let the tactic “{tactic, name}” serve the goal “{goal, name}”, the only one with a metric of it.",
    none: "The tactic “{tactic, name}” is not tied to a goal. Move it under the goal it works towards, or name that goal in its `serves`.",
  },
  everywhere:
    "None of the {count} tactics that stand by themselves is tied to a goal. Move each under the goal it works towards, or name that goal in its `serves`.",
  applies: (tactic, { parent }) => parent("goal") === undefined && tactic.partOf === undefined && isLiveTactic(tactic),
  check(tactic, { plan, parent, report }) {
    if (isTied(plan, tactic.id)) return;
    const strategy = parent("strategy");
    const [goal, another] = strategy === undefined ? [] : goalsKnownBy(strategy, tactic.metrics);
    const isOnly = goal !== undefined && another === undefined;
    const suggestions = isOnly
      ? [{ message: "tie" as const, values: { goal }, changes: [setChange("tactic", tactic.id, "serves", tactic.serves, [goal])] }]
      : [];
    report({ message: "none", values: { tactic: tactic.id }, at: "serves", suggestions });
  },
});
