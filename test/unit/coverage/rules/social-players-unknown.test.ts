import { describe, expect, it } from "vitest";
import { socialPlayersUnknown } from "../../../../src/coverage/rules/social-players-unknown.js";
import { findingsOf } from "./harness.js";

const ada = { id: "ada", name: "Ada" };

describe("D9 it is known who is active already", () => {
  it("is content with somebody who is, or the statement that nobody is", () => {
    expect(findingsOf(socialPlayersUnknown, { people: [ada, { id: "ben", name: "Ben", player: "blogger" }] })).toEqual([]);
    expect(findingsOf(socialPlayersUnknown, { listening: { players: { none: "We asked everybody" } } })).toEqual([]);
  });

  it("misses both", () => {
    expect(findingsOf(socialPlayersUnknown, { people: [ada] })).toMatchObject([
      { severity: "info", node: null, path: "listening", message: expect.stringContaining("Nobody is recorded as active") },
    ]);
  });
});
