import { isLiveTactic } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** Nobody pays for a place in a conversation (D6): who sees that a voice is paid for takes it for advertising. */
export const paidInConversation = /* @__PURE__ */ defineRule({
  id: "paid-in-conversation",
  demand: "D6",
  severity: "info",
  on: "tactic",
  messages: {
    paid: "The tactic “{tactic, name}” is conversational, but takes place on paid media: {channels, name}. Use channels that are not paid for, or call the tactic promotional.",
  },
  everywhere:
    "All {count} conversational tactics on channels use paid media. Use channels that are not paid for, or call the tactics promotional.",
  applies: (tactic) => isLiveTactic(tactic) && tactic.intent === "conversational" && tactic.channels.length > 0,
  check({ id, channels }, { find, report }) {
    const paid = channels.filter((channel) => find("channel", channel)?.media === "paid");
    if (paid.length > 0) report({ message: "paid", values: { tactic: id, channels: paid }, at: "channels" });
  },
});
