import { answersOn } from "../answers-on.js";
import { defineRule } from "../define-rule.js";
import { isActiveChannel } from "../is-active-channel.js";

/**
 * Whoever is answered is told how soon (D3). A channel is answered where a rule or coverage hours of the response guide apply to it,
 * or where the involvement is to respond or to post, as responding comes before posting; it is declared never answered where all its rules say `never`.
 */
export const responseTimeMissing = /* @__PURE__ */ defineRule({
  id: "response-time-missing",
  demand: "D3",
  severity: "info",
  on: "channel",
  messages: {
    none: "The channel “{channel}” is answered, and nothing promises how soon. Say it in `withinMinutes` of a response rule, or reply `never`.",
  },
  everywhere:
    "{count} channels are answered, and nothing promises how soon. Say it in `withinMinutes` of the response rules, or reply `never`.",
  applies(channel, context) {
    if (!isActiveChannel(channel)) return false;
    const { isAnswered, isDeclaredNever } = answersOn(channel, context);
    return isAnswered && !isDeclaredNever;
  },
  check(channel, context) {
    if (!answersOn(channel, context).isPromised) context.report({ message: "none", values: { channel: channel.name } });
  },
});
