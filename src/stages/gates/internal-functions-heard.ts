import { defineGate } from "../../machine/define-gate.js";
import { functionsToListenTo } from "../../practice/functions.js";
import { insightsAssumed, insightsHeard } from "../../practice/insights.js";

/** Listening begins inside: every function that is to be listened to has been heard in this cycle (D8). */
export const internalFunctionsHeard = /* @__PURE__ */ defineGate({
  id: "internal-functions-heard",
  demand: "D8",
  trial: "softened",
  from: "person",
  messages: {
    heard:
      "All {needed} functions to listen to inside were heard in this cycle: {insights, plural, one {# insight is} other {# insights are}} recorded from them.",
    missing:
      "In this cycle {heard, plural, =0 {nothing is recorded from any} other {something is recorded from #}} of the {needed} functions to listen to inside.{assumed, plural, =0 {} one { One insight is assumed, and does not count until somebody has said it.} other { # insights are assumed, and do not count until somebody has said them.}} Still to be heard: {missing, choice, function}. Ask somebody {missing, plural, one {there} other {in each of them}}, and write down what they say as an insight from an internal source{cycle, plural, =1 {} other {, with the day}}.",
  },
  check(plan, { isOfThisCycle, cycle }) {
    const needed = functionsToListenTo(plan);
    const isNeeded = new Set(needed);
    const heard = insightsHeard(plan, "internal", isOfThisCycle).filter(
      ({ source }) => source.function !== undefined && isNeeded.has(source.function),
    );
    const functions = new Set(heard.map(({ source }) => source.function));
    const missing = needed.filter((name) => !functions.has(name));
    const evidence = heard.map(({ insight }) => insight.id);
    if (missing.length === 0) return { met: true, message: "heard", values: { needed: needed.length, insights: heard.length }, evidence };
    const assumed = insightsAssumed(plan, "internal").length;
    return { met: false, message: "missing", values: { heard: functions.size, needed: needed.length, assumed, missing, cycle }, evidence };
  },
});
