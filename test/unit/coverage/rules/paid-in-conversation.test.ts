import { describe, expect, it } from "vitest";
import { paidInConversation } from "../../../../src/coverage/rules/paid-in-conversation.js";
import type { TacticInput } from "../../../../src/model/strategy/tactic.js";
import { findingsOf, nodesOf } from "./harness.js";

const talk = { id: "t", statement: "Talk", intent: "conversational", channels: ["forum"] } as const;
const paid = { ...talk, id: "u", channels: ["ads", "forum", "films"] };
const plan = (...tactics: readonly TacticInput[]) => ({
  channels: [
    { id: "ads", name: "Ads", media: "paid" as const },
    { id: "films", name: "Films", media: "paid" as const },
    { id: "forum", name: "Forum", media: "earned" as const },
    { id: "bare", name: "Bare" },
  ],
  strategies: [{ id: "s", tactics }],
});

describe("D6 nobody pays for a place in a conversation", () => {
  it("finds a conversational tactic on paid media, and names them", () => {
    expect(findingsOf(paidInConversation, plan(talk, paid))).toMatchObject([
      {
        severity: "info",
        node: "u",
        path: "strategies.0.tactics.1.channels",
        message:
          "The tactic “Talk” is conversational, but takes place on paid media: Ads and Films. Use channels that are not paid for, or call the tactic promotional.",
      },
    ]);
  });

  it.each([
    ["a promotional one", { intent: "promotional" as const }],
    ["one that states no intent", { intent: undefined }],
    ["a dropped one", { status: "dropped" as const }],
    ["one on media that do not say", { channels: ["bare"] }],
  ])("lets %s be", (_, rest) => {
    expect(nodesOf(paidInConversation, plan(talk, { ...paid, ...rest }))).toEqual([]);
  });

  it("says it once where all do so", () => {
    expect(findingsOf(paidInConversation, plan(paid, { ...paid, id: "v" }))).toMatchObject([{ node: null, related: ["u", "v"] }]);
  });
});
