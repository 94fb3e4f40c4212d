import { defineGate } from "../../machine/define-gate.js";
import { hasResponder, isNeverAnswered, respondersOn } from "../../practice/answering.js";
import { activeChannels } from "../../practice/channels.js";

/** Wherever we post somebody answers, or it is declared that nobody ever does (D3). */
export const respondersNamed = /* @__PURE__ */ defineGate({
  id: "responders-named",
  demand: "D3",
  trial: "firm",
  from: "data",
  messages: {
    named:
      "{count, plural, =0 {No channel is active, so nobody needs to answer.} one {On the only active channel, somebody is named to answer, or the plan says that nobody does.} other {On each of the # active channels, somebody is named to answer, or the plan says that nobody does.}}",
    missing:
      "Nobody is named to answer on {missing, plural, one {the channel “{missing, name}”} other {# channels: {missing, name}}}. Name people in a response rule or in the hours of coverage, or declare that nobody answers there: in a response rule for the channel, or by only listening on it.",
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
