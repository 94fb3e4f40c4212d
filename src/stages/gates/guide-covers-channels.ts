import { defineGate } from "../../machine/define-gate.js";
import { hasResponseRule, isNeverAnswered, responseRulesOn } from "../../practice/answering.js";
import { activeChannels } from "../../practice/channels.js";

/** Whoever answers finds in the guide how (D3). */
export const guideCoversChannels = /* @__PURE__ */ defineGate({
  id: "guide-covers-channels",
  demand: "D3",
  trial: "softened",
  from: "data",
  messages: {
    covered:
      "{count, plural, =0 {There is no active channel on which we answer, so the response guide has nothing to cover.} one {The response guide covers the only active channel on which we answer.} other {The response guide covers each of the # active channels on which we answer.}}",
    missing:
      "The response guide has no rule for {missing, plural, one {the channel “{missing, name}”} other {# channels: {missing, name}}}. Say what is answered there, how and how fast.",
  },
  check(plan) {
    const active = activeChannels(plan);
    const answered = active.filter((channel) => !isNeverAnswered(plan, channel));
    const missing = answered.filter((channel) => !hasResponseRule(plan, channel));
    const rules = responseRulesOn(plan, active);
    if (missing.length === 0)
      return { met: true, message: "covered", values: { count: answered.length }, evidence: rules.map(({ id }) => id) };
    const values = { missing: missing.map(({ id }) => id) };
    return { met: false, message: "missing", values, evidence: missing.map(({ id }) => id) };
  },
});
