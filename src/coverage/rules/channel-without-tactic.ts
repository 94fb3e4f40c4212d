import { isActiveChannel, mayBePostedOn } from "../../practice/channels.js";
import { isChannelWorkedOn } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** A channel is there because of what is done on it, and not the other way round (C5). Where one only listens or answers, no tactic is asked for. */
export const channelWithoutTactic = /* @__PURE__ */ defineRule({
  id: "channel-without-tactic",
  demand: "C5",
  severity: "warning",
  on: "channel",
  messages: {
    none: "No tactic uses the channel “{channel, name}”. Name it in the `channels` of a tactic, limit its `involvement` to listening or answering, or stop using it.",
  },
  everywhere:
    "No tactic uses any of the {count} channels in use that may carry posts. Name each in the `channels` of a tactic, limit its `involvement` to listening or answering, or stop using it.",
  applies: (channel) => isActiveChannel(channel) && mayBePostedOn(channel),
  check(channel, { plan, report }) {
    if (!isChannelWorkedOn(plan, channel)) report({ message: "none", values: { channel: channel.id } });
  },
});
