import { isPost } from "../../model/schedule/posts.js";
import { isChannelInUse, mayBePostedOn, mostInvolvement } from "../../practice/channels.js";
import { isPromotional, isUnfinished } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** Where we mean only to listen or answer, nothing is posted (D5). A tactic surely posts where it promotes. */
export const involvementExceeded = /* @__PURE__ */ defineRule({
  id: "involvement-exceeded",
  demand: "D5",
  severity: "error",
  on: ["tactic", "cadence"],
  messages: {
    cadence:
      "The cadence “{user, name}” posts on the channel “{channel, name}”, which is only used for {involvement, choice, usedFor}. Take the channel out of its `channels`, state other `work`, or raise the channel's `involvement`.",
    tactic:
      "The tactic “{user, name}” promotes on the channel “{channel, name}”, which is only used for {involvement, choice, usedFor}. Take the channel out of its `channels`, or raise the channel's `involvement`.",
  },
  everywhere: {
    tactic:
      "Each of the {count} unfinished promotional tactics on channels is on one where nothing is to be posted. Take these channels out of their `channels`, or raise the `involvement` of the channels.",
    cadence:
      "Each of the {count} cadences of posts on channels is on one where nothing is to be posted. Take these channels out, state other `work`, or raise the `involvement` of the channels.",
  },
  applies: (node) => node.channels.length > 0 && ("when" in node ? isPost(node) : isUnfinished(node) && isPromotional(node)),
  check(node, { find, report }) {
    const message = "when" in node ? "cadence" : "tactic";
    for (const id of new Set(node.channels)) {
      const channel = find("channel", id);
      if (channel === undefined || !isChannelInUse(channel) || mayBePostedOn(channel)) continue;
      report({ message, values: { user: node.id, channel: id, involvement: mostInvolvement(channel) }, at: "channels" });
    }
  },
});
