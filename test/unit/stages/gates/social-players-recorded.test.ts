import { describe, expect, it } from "vitest";
import { inTrial, reportOf } from "./harness.js";

const gate = "social-players-recorded";

describe("D9 who is already active is known", () => {
  it("is met by people who are", () => {
    const people = [
      { id: "ada", name: "Ada", player: "blogger" as const },
      { id: "bob", name: "Bob" },
    ];
    expect(reportOf(gate, { people })).toEqual({
      gate,
      key: `gates/${gate}/players`,
      met: true,
      message: "1 person is known to be active on social media already.",
      values: { count: 1 },
      evidence: ["ada"],
    });
  });

  it("is met by the statement that there are none", () => {
    expect(reportOf(gate, { listening: { players: { none: "We asked everybody." } } })).toMatchObject({
      met: true,
      message: "Nobody is active on social media yet: “We asked everybody.”",
      evidence: ["listening"],
    });
  });

  it("is not met by people of whom nothing is said", () => {
    expect(reportOf(gate, { people: [{ id: "bob", name: "Bob" }] })).toMatchObject({
      met: false,
      message: expect.stringContaining("Nobody is recorded as active on social media."),
      evidence: [],
    });
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, {})).toBe("softened");
  });
});
