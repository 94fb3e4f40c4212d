import type { Cadence } from "../../model/schedule/cadence.js";
import { isPost, workOf } from "../../model/schedule/posts.js";
import { isActiveChannel, isInvolvementStated, mayBePostedOn } from "../../practice/channels.js";
import { isLiveTactic } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/**
 * What kills most plans is the lack of continuous action (C7). Where one only listens or answers no rhythm of posts is asked for, nor on paid media, and where
 * others publish, as the press does, unless the involvement, a tactic or a message says that they are meant for posts.
 */
export const channelWithoutCadence = /* @__PURE__ */ defineRule({
  id: "channel-without-cadence",
  demand: "C7",
  severity: "warning",
  on: "channel",
  messages: {
    none: "No cadence says how often to post on the channel “{channel, name}”. Add one, even if only `as-needed`, or limit its `involvement` to listening or answering.",
  },
  everywhere:
    "No cadence says how often to post on any of the {count} channels in use that may carry posts. Add one for each, even if only `as-needed`, or limit its `involvement` to listening or answering.",
  applies: (channel, { users, platformFacts }) =>
    isActiveChannel(channel) &&
    mayBePostedOn(channel) &&
    ((channel.media !== "paid" && platformFacts(channel.platform ?? "")?.posts !== false) ||
      isInvolvementStated(channel) ||
      users(channel.id, "tactic", "channels[]").some(isLiveTactic) ||
      users(channel.id, "message").length > 0),
  check({ id }, { users, report }) {
    // What is answered, prepared or reported there is no rhythm of posts; an event that takes place there is one.
    const isRhythm = (cadence: Cadence): boolean => isPost(cadence) || workOf(cadence) === "event";
    if (!users(id, "cadence").some(isRhythm)) report({ message: "none", values: { channel: id } });
  },
});
