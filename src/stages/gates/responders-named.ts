import { defineGate } from "../../machine/define-gate.js";
import { hasResponder, isNeverAnswered, respondersOn } from "../../practice/answering.js";
import { activeChannels } from "../../practice/channels.js";

/** Wherever we post somebody answers, or it is declared that nobody ever does (D3). */
export const respondersNamed = /* @__PURE__ */ defineGate({
  id: "responders-named",
  demand: "D3",
  trial: "firm",
  messages: {
    named: "Active channels: {count}; on each somebody answers, or it is declared that nobody does.",
    missing:
      "Nobody answers on {missing}. Name people in a response rule or in the hours of coverage, or declare that nobody does: a rule “never” for the channel, or involvement “listen”.",
  },
  check(plan) {
    const channels = activeChannels(plan);
    const missing = channels.filter((channel) => !hasResponder(plan, channel) && !isNeverAnswered(plan, channel));
    const named = [...respondersOn(plan, channels).keys()];
    if (missing.length === 0) return { met: true, message: "named", values: { count: channels.length }, evidence: named };
    const values = { missing: missing.map(({ name }) => name).join(", ") };
    return { met: false, message: "missing", values, evidence: missing.map(({ id }) => id) };
  },
});
