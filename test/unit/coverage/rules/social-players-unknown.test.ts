import { describe, expect, it } from "vitest";
import { socialPlayersUnknown } from "../../../../src/coverage/rules/social-players-unknown.js";
import { findingsOf } from "./harness.js";

const ada = { id: "ada", name: "Ada" };

describe("D9 it is known who is active already", () => {
  it("is content with somebody who is, or the statement that nobody is, and who asked or when", () => {
    expect(findingsOf(socialPlayersUnknown, { people: [ada, { id: "ben", name: "Ben", player: "blogger" }] })).toEqual([]);
    expect(findingsOf(socialPlayersUnknown, { listening: { players: { none: "We asked everybody", on: "2027-01-04" } } })).toEqual([]);
  });

  it("misses both", () => {
    expect(findingsOf(socialPlayersUnknown, { people: [ada] })).toMatchObject([
      { severity: "info", node: null, path: "listening", message: expect.stringContaining("Nobody is recorded as active") },
    ]);
  });

  it("is not content with a statement of which nobody says who asked or when", () => {
    expect(findingsOf(socialPlayersUnknown, { listening: { players: { none: "not yet asked" } } })).toHaveLength(1);
  });
});
