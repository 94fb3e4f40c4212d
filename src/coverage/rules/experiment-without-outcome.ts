import { defineRule } from "../define-rule.js";

/** An experiment ends in a decision (C13). */
export const experimentWithoutOutcome = /* @__PURE__ */ defineRule({
  id: "experiment-without-outcome",
  demand: "C13",
  severity: "warning",
  on: "experiment",
  needs: ["today"],
  messages: {
    none: "The experiment “{experiment, name}” ended on {to, date}, and nothing says what was decided. Set its `outcome` to `adopt`, `drop` or `repeat`.",
  },
  everywhere:
    "Of none of the {count} experiments that have ended it is said what was decided. Set the `outcome` of each to `adopt`, `drop` or `repeat`.",
  applies: ({ to }, { today }) => to !== undefined && today !== undefined && to < today,
  check({ id, to, outcome }, { report }) {
    if (outcome === undefined) report({ message: "none", values: { experiment: id, to }, at: "outcome" });
  },
});
