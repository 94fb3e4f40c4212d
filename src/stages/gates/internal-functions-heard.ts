import { defineGate } from "../../machine/define-gate.js";
import { functionsToListenTo } from "../../practice/functions.js";
import { insightsHeard } from "../../practice/insights.js";

/** Listening begins inside: every function with a stake has been heard in this cycle (D8). */
export const internalFunctionsHeard = /* @__PURE__ */ defineGate({
  id: "internal-functions-heard",
  demand: "D8",
  trial: "softened",
  messages: {
    heard:
      "{needed, plural, one {The only function with a stake was} =2 {Both functions with a stake were} other {All # functions with a stake were}} heard in this cycle. {insights, plural, one {# insight was} other {# insights were}} recorded.",
    missing:
      "{heard, plural, =0 {No function with a stake has been heard in this cycle.} one {# of {needed} functions with a stake has been heard in this cycle.} other {# of {needed} functions with a stake have been heard in this cycle.}} Still to be heard: {missing, choice, function}. Listen to an internal source {missing, plural, one {there} other {in each of them}} and write down what you hear.",
  },
  check(plan, { isOfThisCycle }) {
    const needed = functionsToListenTo(plan);
    const hasStake = new Set(needed);
    const heard = insightsHeard(plan, "internal", isOfThisCycle).filter(
      ({ source }) => source.function !== undefined && hasStake.has(source.function),
    );
    const functions = new Set(heard.map(({ source }) => source.function));
    const missing = needed.filter((name) => !functions.has(name));
    const evidence = heard.map(({ insight }) => insight.id);
    if (missing.length === 0) return { met: true, message: "heard", values: { needed: needed.length, insights: heard.length }, evidence };
    const values = { heard: functions.size, needed: needed.length, missing };
    return { met: false, message: "missing", values, evidence };
  },
});
