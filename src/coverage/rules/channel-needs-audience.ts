import { hasAudienceOn } from "../../practice/audiences.js";
import { isActiveChannel } from "../../practice/channels.js";
import { defineRule } from "../define-rule.js";

/** Where nobody is known to be, nobody is reached (C4). An audience in a venue of the channel is on it. */
export const channelNeedsAudience = /* @__PURE__ */ defineRule({
  id: "channel-needs-audience",
  demand: "C4",
  severity: "warning",
  on: "channel",
  messages: {
    none: "No audience is known to be on the channel “{channel, name}”. Record in an audience's `presence` who is there, or stop using the channel.",
  },
  everywhere:
    "No audience is known to be on any of the {count} channels in use. Record in the `presence` of each audience where it is and how you know.",
  applies: isActiveChannel,
  check(channel, { plan, report }) {
    if (!hasAudienceOn(plan, channel)) report({ message: "none", values: { channel: channel.id } });
  },
});
