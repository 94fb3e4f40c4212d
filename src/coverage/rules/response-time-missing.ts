import { isAnswered, isAnswerPromised } from "../../practice/answering.js";
import { isActiveChannel } from "../../practice/channels.js";
import { defineRule } from "../define-rule.js";

/** Whoever is answered knows how soon (D3). */
export const responseTimeMissing = /* @__PURE__ */ defineRule({
  id: "response-time-missing",
  demand: "D3",
  severity: "info",
  on: "channel",
  messages: {
    none: "Messages on the channel “{channel, name}” are answered, but no response time is promised. Set `withinMinutes` in a response rule, or declare the channel unanswered with a rule for this channel that replies `never`.",
  },
  everywhere:
    "Messages on {count} channels are answered, but no response time is promised. Set `withinMinutes` in the response rules, or declare a channel unanswered with a rule for that channel that replies `never`.",
  applies: (channel, { plan }) => isActiveChannel(channel) && isAnswered(plan, channel),
  check(channel, { plan, report }) {
    if (!isAnswerPromised(plan, channel)) report({ message: "none", values: { channel: channel.id } });
  },
});
