import { defineGate } from "../../machine/define-gate.js";
import { hasResponder, isNeverAnswered, respondersOn } from "../../practice/answering.js";
import { activeChannels } from "../../practice/channels.js";

/** Wherever we post somebody answers, or it is declared that nobody ever does (D3). */
export const respondersNamed = /* @__PURE__ */ defineGate({
  id: "responders-named",
  demand: "D3",
  trial: "firm",
  messages: {
    named:
      "{count, plural, =0 {No channel is in use, so nobody needs to answer.} one {On the one channel in use somebody answers, or the plan says that nobody does.} other {On each of the # channels in use somebody answers, or the plan says that nobody does.}}",
    missing:
      "Nobody answers on {missing, name}. Name people in a response rule or a coverage window, or say that nobody does: with a rule for the channel that replies `never`, or with the involvement `listen`.",
  },
  check(plan) {
    const channels = activeChannels(plan);
    const missing = channels.filter((channel) => !hasResponder(plan, channel) && !isNeverAnswered(plan, channel));
    const named = [...respondersOn(plan, channels).keys()];
    if (missing.length === 0) return { met: true, message: "named", values: { count: channels.length }, evidence: named };
    const values = { missing: missing.map(({ id }) => id) };
    return { met: false, message: "missing", values, evidence: missing.map(({ id }) => id) };
  },
});
