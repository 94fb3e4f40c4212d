import { defineGate } from "../../machine/define-gate.js";
import { hasResponseRule, isNeverAnswered, responseRulesOn } from "../../practice/answering.js";
import { activeChannels } from "../../practice/channels.js";

/** Whoever answers finds in the guide how (D3). */
export const guideCoversChannels = /* @__PURE__ */ defineGate({
  id: "guide-covers-channels",
  demand: "D3",
  trial: "softened",
  messages: {
    covered:
      "{count, plural, =0 {No channel is in use, so the response guide lacks none.} one {The response guide covers the one channel in use.} other {The response guide covers each of the # channels in use.}}",
    missing: "The response guide has no rule for {missing, name}. Say what is answered there, how and how fast.",
  },
  check(plan) {
    const channels = activeChannels(plan);
    const rules = responseRulesOn(plan, channels);
    const missing = channels.filter((channel) => !hasResponseRule(plan, channel) && !isNeverAnswered(plan, channel));
    if (missing.length === 0)
      return { met: true, message: "covered", values: { count: channels.length }, evidence: rules.map(({ id }) => id) };
    const values = { missing: missing.map(({ id }) => id) };
    return { met: false, message: "missing", values, evidence: missing.map(({ id }) => id) };
  },
});
