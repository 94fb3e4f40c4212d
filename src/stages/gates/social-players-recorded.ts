import { defineGate } from "../../machine/define-gate.js";
import { socialPlayers, wasPlayersAsked } from "../../practice/players.js";

/** Out of internal listening come the people who are already active, or the finding that nobody is (D9). That nobody was asked yet finds nothing. */
export const socialPlayersRecorded = /* @__PURE__ */ defineGate({
  id: "social-players-recorded",
  demand: "D9",
  trial: "softened",
  from: "person",
  messages: {
    players: "{count, plural, one {# person is} other {# people are}} known to be active on social media already.",
    nobody: "It was found out that nobody is active on social media yet: “{how, text}”",
    unasked:
      "Nobody is recorded as active on social media, and of “{how, text}” the plan says neither who asked nor when. Ask who blogs, tweets or writes in forums and record it with each person, or write down how you found out that nobody does, and who asked or when.",
    unknown:
      "Nobody is recorded as active on social media. Ask who blogs, tweets or writes in forums and record it with each person, or write down how you found out that nobody does, and who asked or when.",
  },
  check(plan) {
    const active = socialPlayers(plan).map(({ id }) => id);
    const { players } = plan.listening;
    if (active.length > 0) return { met: true, message: "players", values: { count: active.length }, evidence: active };
    if (players === undefined) return { met: false, message: "unknown" };
    if (wasPlayersAsked(plan)) return { met: true, message: "nobody", values: { how: players.none }, evidence: ["listening"] };
    return { met: false, message: "unasked", values: { how: players.none } };
  },
});
