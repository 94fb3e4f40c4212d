import { isAnswered, isAnswerPromised } from "../../practice/answering.js";
import { isActiveChannel } from "../../practice/channels.js";
import { defineRule } from "../define-rule.js";

/** Whoever is answered is told how soon (D3). */
export const responseTimeMissing = /* @__PURE__ */ defineRule({
  id: "response-time-missing",
  demand: "D3",
  severity: "info",
  on: "channel",
  messages: {
    none: "People are answered on the channel “{channel, name}”, but nothing promises how soon. Set `withinMinutes` in a response rule, or declare the channel unanswered with a rule for this channel that replies `never`.",
  },
  everywhere:
    "People are answered on {count} channels, but nothing promises how soon. Set `withinMinutes` in the response rules, or declare a channel unanswered with a rule for it that replies `never`.",
  applies: (channel, { plan }) => isActiveChannel(channel) && isAnswered(plan, channel),
  check(channel, { plan, report }) {
    if (!isAnswerPromised(plan, channel)) report({ message: "none", values: { channel: channel.id } });
  },
});
