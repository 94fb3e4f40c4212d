import { defineGate } from "../../machine/define-gate.js";
import { functionsToListenTo } from "../../practice/functions.js";
import { insightsHeard } from "../../practice/insights.js";

/** Listening begins inside: every function with a stake has been heard in this cycle (D8). */
export const internalFunctionsHeard = /* @__PURE__ */ defineGate({
  id: "internal-functions-heard",
  demand: "D8",
  trial: "softened",
  messages: {
    heard: "Functions with a stake: {needed}; each was heard in this cycle (insights: {insights}).",
    missing:
      "Functions heard in this cycle: {heard} of {needed}; not yet: {missing}. Listen to an internal source of each and write down what it said.",
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
    const values = { heard: functions.size, needed: needed.length, missing: missing.join(", ") };
    return { met: false, message: "missing", values, evidence };
  },
});
