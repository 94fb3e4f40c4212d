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
    none: "The channel “{channel, name}” is answered, and nothing promises how soon. Say it in `withinMinutes` of a response rule, or reply `never`.",
  },
  everywhere:
    "{count} channels are answered, and nothing promises how soon. Say it in `withinMinutes` of the response rules, or reply `never`.",
  applies: (channel, { plan }) => isActiveChannel(channel) && isAnswered(plan, channel),
  check(channel, { plan, report }) {
    if (!isAnswerPromised(plan, channel)) report({ message: "none", values: { channel: channel.id } });
  },
});
