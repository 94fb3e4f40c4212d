import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { socialPlayersUnknown } from "../../../../src/coverage/rules/social-players-unknown.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
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
    for (const asked of [{ on: "2027-01-04" }, { by: "ada" }])
      expect(
        reportOf(gate, { people: [{ id: "ada", name: "Ada" }], listening: { players: { none: "We asked everybody.", ...asked } } }),
      ).toMatchObject({
        met: true,
        message: "It was found out that nobody is active on social media yet: “We asked everybody.”",
        evidence: ["listening"],
      });
  });

  it("is not met by a statement of which nobody says who asked or when, whatever it says", () => {
    expect(reportOf(gate, { listening: { players: { none: "not yet asked" } } })).toMatchObject({
      met: false,
      key: `gates/${gate}/unasked`,
      message:
        "Nobody is recorded as active on social media, and of “not yet asked” the plan says neither who asked nor when. Ask who blogs, tweets or writes in forums and record it with each person, or write down how you found out that nobody does, and who asked or when.",
      evidence: [],
    });
  });

  it("agrees with the rule on it", () => {
    const isFound = (players: object | undefined) =>
      checkCoverage(planOf({ listening: { players } } as PlanFields), { rules: [socialPlayersUnknown] }).findings.length === 0;
    const all = [undefined, { none: "not yet asked" }, { none: "We asked.", on: "2027-01-04" }];
    expect(all.map(isFound)).toEqual([false, false, true]);
    expect(all.map((players) => reportOf(gate, { listening: { players } } as PlanFields).met)).toEqual([false, false, true]);
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
