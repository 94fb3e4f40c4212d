import { hasResponder, isNeverAnswered } from "../../practice/answering.js";
import { isActiveChannel } from "../../practice/channels.js";
import { defineRule } from "../define-rule.js";

/** Responding comes before posting, so somebody answers on every channel in use, or it is declared that nobody does (D3). */
export const responderMissing = /* @__PURE__ */ defineRule({
  id: "responder-missing",
  demand: "D3",
  severity: "warning",
  on: "channel",
  messages: {
    none: "Nobody is named to answer on the channel “{channel, name}”. Name people in a response rule or in hours of coverage, or declare the channel unanswered with a rule for this channel that replies `never`.",
  },
  everywhere:
    "Nobody is named to answer on any of the {count} channels in use. Name people in response rules or hours of coverage, or declare a channel unanswered with a rule for that channel that replies `never`.",
  applies: (channel, { plan }) => isActiveChannel(channel) && !isNeverAnswered(plan, channel),
  check(channel, { plan, report }) {
    if (!hasResponder(plan, channel)) report({ message: "none", values: { channel: channel.id } });
  },
});
