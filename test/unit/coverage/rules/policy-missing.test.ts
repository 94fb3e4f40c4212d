import { describe, expect, it } from "vitest";
import { policyMissing } from "../../../../src/coverage/rules/policy-missing.js";
import type { PolicySectionKind } from "../../../../src/model/policy/policy-section.js";
import { findingsOf } from "./harness.js";

const sections = (...kinds: readonly PolicySectionKind[]) => kinds.map((kind) => ({ id: kind, kind, rules: ["Ask Marit."] }));
const all = sections("purpose", "disclosure", "confidentiality", "escalation", "crisis");

describe("D9 there is a policy with the sections it needs", () => {
  it("is content with all of them, in any order, and with more", () => {
    expect(findingsOf(policyMissing, { policy: { sections: [...sections("scope"), ...all.reverse()] } })).toEqual([]);
  });

  it("misses a policy", () => {
    expect(findingsOf(policyMissing, {})).toMatchObject([
      {
        severity: "warning",
        node: null,
        path: "policy",
        message:
          "The plan has no social media policy. Write a `policy` with these sections: purpose, disclosure, confidentiality, escalation and crisis.",
      },
    ]);
  });

  it("names what a policy lacks, a heading without a rule included", () => {
    const told = (given: typeof all) => findingsOf(policyMissing, { policy: { sections: given } }).map(({ message }) => message);
    const [first, second, ...rest] = all;
    expect(told(rest)).toEqual([
      expect.stringMatching(/^The policy has no rules under these sections: .* and .*\. Write at least one rule under each\.$/),
    ]);
    expect(told([...rest, ...(first ? [first] : []), ...(second ? [{ ...second, rules: [] }] : [])])).toEqual([
      `The policy has no rules under this section: ${second?.kind}. Write at least one rule under it.`,
    ]);
  });
});
