import { defineRule } from "../define-rule.js";
import { isActiveChannel } from "../is-active-channel.js";

/** What kills most plans is the lack of continuous action (C7). A channel where one only listens or answers needs no rhythm of posts. */
export const channelWithoutCadence = /* @__PURE__ */ defineRule({
  id: "channel-without-cadence",
  demand: "C7",
  severity: "warning",
  on: "channel",
  messages: {
    none: "Tactics use the channel “{channel}”, and no cadence says how often. Give it one, if only `as-needed`.",
  },
  everywhere: "None of the {count} channels that tactics use has a cadence that says how often. Give each one, if only `as-needed`.",
  applies: (channel, { users }) =>
    isActiveChannel(channel) && (channel.involvement ?? "post") === "post" && users(channel.id, "tactic").length > 0,
  check({ id, name }, { users, report }) {
    if (users(id, "cadence").length === 0) report({ message: "none", values: { channel: name } });
  },
});
