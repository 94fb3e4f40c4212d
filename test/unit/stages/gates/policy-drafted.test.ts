import { describe, expect, it } from "vitest";
import { inTrial, reportOf } from "./harness.js";

const gate = "policy-drafted";

describe("D9 listening leaves a policy behind, at least a draft", () => {
  it("is met by a draft, and by more", () => {
    const sections = [{ id: "why", kind: "purpose" as const, rules: ["We answer in public."] }];
    expect(reportOf(gate, { policy: { status: "draft", sections } })).toEqual({
      gate,
      key: `gates/${gate}/there`,
      met: true,
      message: "There is a policy, with rules in 1 section.",
      values: { sections: 1 },
      evidence: ["policy"],
    });
  });

  it("is not met without one", () => {
    expect(reportOf(gate, {})).toMatchObject({
      met: false,
      message: "The plan has no policy. Write at least a draft with one section that has a rule.",
      evidence: [],
    });
  });

  it("is not met by one that says nothing, whatever its status", () => {
    for (const sections of [[], [{ id: "why", kind: "purpose" as const }]])
      expect(reportOf(gate, { policy: { status: "approved", sections } })).toMatchObject({
        met: false,
        message: "There is a policy, but it has no rules yet. Write at least one section with a rule.",
      });
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, {})).toBe("softened");
  });
});
