import { describe, expect, it } from "vitest";
import { inTrial, reportOf } from "./harness.js";

const gate = "policy-approved";
const required = ["purpose", "disclosure", "confidentiality", "escalation", "crisis"] as const;
const sections = (...kinds: readonly (typeof required)[number][]) =>
  kinds.map((kind) => ({ id: `on-${kind}`, kind, rules: ["As agreed."] }));
const evidence = ["policy", "on-purpose", "on-disclosure", "on-confidentiality", "on-escalation", "on-crisis"];

describe("D9 nobody answers before the policy is approved", () => {
  it("is met by an approved policy with the required sections", () => {
    const conduct = { id: "on-conduct", kind: "conduct" as const };
    expect(reportOf(gate, { policy: { status: "approved", sections: [...sections(...required), conduct] } })).toEqual({
      gate,
      key: `gates/${gate}/approved`,
      met: true,
      message: "The policy is approved and has rules in all 5 required sections.",
      values: { needed: 5 },
      evidence,
    });
  });

  it("asks for a policy where there is none", () => {
    expect(reportOf(gate, {})).toEqual({
      gate,
      key: `gates/${gate}/none`,
      met: false,
      message:
        "The plan has no policy. Write one with rules on purpose, disclosure, confidentiality, escalation and crisis, and have it approved.",
      values: { needed: required },
      evidence: [],
    });
  });

  it.each([undefined, "draft"] as const)("is not met by one whose status is %s", (status) => {
    expect(reportOf(gate, { policy: { status, sections: sections(...required) } })).toEqual({
      gate,
      key: `gates/${gate}/draft`,
      met: false,
      message: "The policy is not approved yet. Have it approved.",
      values: {},
      evidence,
    });
  });

  it.each(required)("is not met without the section %s, approved or not", (missing) => {
    const report = reportOf(gate, { policy: { status: "approved", sections: sections(...required.filter((kind) => kind !== missing)) } });
    expect(report).toMatchObject({
      met: false,
      message: `The policy has no rules on ${missing}. Write them, and have the policy approved.`,
      values: { missing: [missing] },
      evidence: evidence.filter((id) => id !== `on-${missing}`),
    });
  });

  it("names all the sections that are missing", () => {
    expect(reportOf(gate, { policy: { sections: sections("purpose", "crisis", "escalation") } }).message).toBe(
      "The policy has no rules on disclosure and confidentiality. Write them, and have the policy approved.",
    );
  });

  it("does not have to be approved again in a second cycle", () => {
    expect(reportOf(gate, { policy: { status: "approved", sections: sections(...required) } }, 2).met).toBe(true);
  });

  it("stays firm in a trial", () => {
    expect(inTrial(gate, {})).toBe("firm");
  });
});
