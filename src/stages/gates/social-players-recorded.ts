import { defineGate } from "../../machine/define-gate.js";
import { socialPlayers } from "../../practice/players.js";

/** Out of internal listening come the people who are already active, or the finding that nobody is (D9). */
export const socialPlayersRecorded = /* @__PURE__ */ defineGate({
  id: "social-players-recorded",
  demand: "D9",
  trial: "softened",
  messages: {
    players: "{count, plural, one {# person is} other {# people are}} known to be active on social media already.",
    nobody: "Nobody is active on social media yet: “{how, text}”",
    unknown:
      "Nobody is recorded as active on social media. Ask who blogs, tweets or writes in forums and record it with each person, or write down how you found out that nobody does.",
  },
  check(plan) {
    const active = socialPlayers(plan).map(({ id }) => id);
    const { players } = plan.listening;
    if (active.length > 0) return { met: true, message: "players", values: { count: active.length }, evidence: active };
    if (players !== undefined) return { met: true, message: "nobody", values: { how: players.none }, evidence: ["listening"] };
    return { met: false, message: "unknown" };
  },
});
