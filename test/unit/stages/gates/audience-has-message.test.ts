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
      key: `gates/${gate}/there`,
      met: true,
      message: "There is a message for each of the 2 audiences.",
      values: { count: 2 },
      evidence: ["m0", "m2"],
    });
  });

  it("names the audiences without; a message for nobody in particular is for none", () => {
    expect(reportOf(gate, plan("old", undefined))).toEqual({
      gate,
      key: `gates/${gate}/missing`,
      met: false,
      message: "The plan has no message for Newcomers. Say in a sentence what they should hear.",
      values: { missing: ["new"] },
      evidence: ["new"],
    });
    expect(reportOf(gate, plan()).message).toBe(
      "The plan has no message for 2 audiences: Old hands and Newcomers. Say in a sentence what each of them should hear.",
    );
  });

  it("says so where there are no audiences, or one", () => {
    const [old] = plan().audiences;
    expect(reportOf(gate, {}).message).toBe("The plan has no audiences, so no message is missing.");
    expect(reportOf(gate, { ...plan("old"), audiences: old ? [old] : [] }).message).toBe("There is a message for the only audience.");
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, plan())).toBe("softened");
  });
});
