import { disuseOf } from "../../practice/channels.js";
import { isUnfinished } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** What was decided against is not done all the same (D5). */
export const channelDeclinedButUsed = /* @__PURE__ */ defineRule({
  id: "channel-declined-but-used",
  demand: "D5",
  severity: "error",
  on: ["tactic", "cadence"],
  messages: {
    used: "The {kind, kind} “{user, name}” uses the channel “{channel, name}”, which is {use, choice, use}. Take the channel out of its `channels`, or put it into use again.",
  },
  everywhere: {
    tactic:
      "Each of the {count} unfinished tactics on channels uses one that is not in use. Take these channels out of their `channels`, or put them into use again.",
    cadence:
      "Each of the {count} cadences on channels uses one that is not in use. Take these channels out of their `channels`, or put them into use again.",
  },
  applies: (node) => node.channels.length > 0 && ("when" in node || isUnfinished(node)),
  check(node, { find, report }) {
    const kind = "when" in node ? "cadence" : "tactic";
    for (const id of new Set(node.channels)) {
      const channel = find("channel", id);
      const disuse = channel && disuseOf(channel);
      if (disuse !== undefined) report({ message: "used", values: { kind, user: node.id, channel: id, use: disuse }, at: "channels" });
    }
  },
});
