import { defineGate } from "../../machine/define-gate.js";
import { hasResponseRule, isNeverAnswered, responseRulesOn } from "../../practice/answering.js";
import { activeChannels } from "../../practice/channels.js";

/** Whoever answers finds in the guide how (D3). */
export const guideCoversChannels = /* @__PURE__ */ defineGate({
  id: "guide-covers-channels",
  demand: "D3",
  trial: "softened",
  messages: {
    covered: "Active channels: {count}; the response guide speaks of each.",
    missing: "The response guide has no rule for {missing}. Say what is answered there, how and how fast.",
  },
  check(plan) {
    const channels = activeChannels(plan);
    const rules = responseRulesOn(plan, channels);
    const missing = channels.filter((channel) => !hasResponseRule(plan, channel) && !isNeverAnswered(plan, channel));
    if (missing.length === 0)
      return { met: true, message: "covered", values: { count: channels.length }, evidence: rules.map(({ id }) => id) };
    const values = { missing: missing.map(({ name }) => name).join(", ") };
    return { met: false, message: "missing", values, evidence: missing.map(({ id }) => id) };
  },
});
