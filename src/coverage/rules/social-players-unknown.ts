import { arePlayersKnown } from "../../practice/players.js";
import { defineRule } from "../define-rule.js";

/** Listening inside finds the people who are active already, or that nobody is (D9). */
export const socialPlayersUnknown = /* @__PURE__ */ defineRule({
  id: "social-players-unknown",
  demand: "D9",
  severity: "info",
  on: "plan",
  messages: {
    none: "Nobody is recorded as active on social media already. Set `player` on the people who blog, tweet or write in forums, or state in `players` of `listening` how you found out that there is nobody, and who asked or when.",
  },
  check(plan, { report }) {
    if (!arePlayersKnown(plan)) report({ message: "none", at: "listening" });
  },
});
