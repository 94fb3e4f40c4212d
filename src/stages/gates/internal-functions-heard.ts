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
      "{needed, plural, one {The one function with a stake was} other {All # functions with a stake were}} heard in this cycle. {insights, plural, one {# insight was} other {# insights were}} recorded.",
    missing:
      "{heard} of {needed, plural, one {# function} other {# functions}} with a stake {heard, plural, one {was} other {were}} heard in this cycle. Still to be heard: {missing, choice, function}. Listen to an internal source of each and write down what it said.",
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
