import { describe, expect, it } from "vitest";
import { inTrial, reportOf } from "./harness.js";

const gate = "audience-has-message";
const plan = (...told: (string | undefined)[]) => ({
  audiences: [
    { id: "old", name: "Old hands" },
    { id: "new", name: "Newcomers" },
  ],
  messages: told.map((audience, at) => ({ id: `m${at}`, text: "t", audience })),
});

describe("C3 there is something to say to everybody", () => {
  it("is met by a message for every audience", () => {
    expect(reportOf(gate, plan("old", undefined, "new"))).toEqual({
      gate,
      met: true,
      message: "Audiences: 2; there is a message for each.",
      values: { count: 2 },
      evidence: ["m0", "m2"],
    });
  });

  it("names the audiences without; a message for nobody in particular is for none", () => {
    expect(reportOf(gate, plan("old", undefined))).toEqual({
      gate,
      met: false,
      message: "There is no message for Newcomers. Say in a sentence what they are to hear.",
      values: { missing: "Newcomers" },
      evidence: ["new"],
    });
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, plan())).toBe("softened");
  });
});
