import { defineRule } from "../define-rule.js";

/** The mission comes before goals and tactics, and they follow from it (E1, E4). */
export const strategyNeedsMission = /* @__PURE__ */ defineRule({
  id: "strategy-needs-mission",
  demand: "E1, E4",
  severity: "error",
  on: "strategy",
  messages: { none: "The strategy “{strategy, name}” has no mission. State its high-level purpose in one sentence." },
  everywhere: "None of the {count} strategies has a mission. State the high-level purpose of each in one sentence.",
  check(strategy, { report }) {
    if (strategy.mission === undefined || strategy.mission.trim() === "")
      report({ message: "none", values: { strategy: strategy.id }, at: "mission" });
  },
});
