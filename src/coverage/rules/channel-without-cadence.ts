import { isActiveChannel, mayBePostedOn } from "../../practice/channels.js";
import { hasTacticOn } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** What kills most plans is the lack of continuous action (C7). A channel where one only listens or answers needs no rhythm of posts. */
export const channelWithoutCadence = /* @__PURE__ */ defineRule({
  id: "channel-without-cadence",
  demand: "C7",
  severity: "warning",
  on: "channel",
  messages: {
    none: "Tactics use the channel “{channel, name}”, but no cadence says how often to post there. Add one, even if only `as-needed`.",
  },
  everywhere:
    "None of the {count} channels that tactics use has a cadence that says how often to post there. Add one for each, even if only `as-needed`.",
  applies: (channel, { plan }) => isActiveChannel(channel) && mayBePostedOn(channel) && hasTacticOn(plan, channel),
  check({ id }, { users, report }) {
    if (users(id, "cadence").length === 0) report({ message: "none", values: { channel: id } });
  },
});
