import type { Tactic } from "../../model/strategy/tactic.js";
import { defineRule } from "../define-rule.js";

/**
 * Tactics follow from goals, not the other way round (E1, X1). It speaks of those that stand in a strategy by themselves;
 * a part is tied by the wider tactic, a wider tactic by any of its parts, and a dropped one need not be tied.
 */
export const tacticWithoutGoal = /* @__PURE__ */ defineRule({
  id: "tactic-without-goal",
  demand: "E1, X1",
  severity: "warning",
  on: "tactic",
  messages: { none: "The tactic “{tactic}” is tied to no goal. Put it under the goal it works towards, or name that goal in `serves`." },
  everywhere:
    "None of the {count} tactics that stand outside the goals is tied to one. Put each under the goal it works towards, or name that goal in `serves`.",
  applies: ({ partOf, status }, { parent }) => parent("goal") === undefined && partOf === undefined && status !== "dropped",
  check(tactic, { parent, users, report }) {
    const isTied = ({ id, serves }: Tactic) => serves.length > 0 || parent("goal", id) !== undefined;
    const parts = [tactic]; // all that is part of it, however deep: the list grows while it is read
    for (const part of parts) {
      if (isTied(part)) return;
      parts.push(...users(part.id, "tactic", "partOf"));
    }
    report({ message: "none", values: { tactic: tactic.statement }, at: "serves" });
  },
});
