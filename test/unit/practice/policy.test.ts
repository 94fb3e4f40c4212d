import { describe, expect, it } from "vitest";
import type { PolicyInput } from "../../../src/model/policy/policy.js";
import { isApproved, missingSections } from "../../../src/practice/policy.js";
import { planOf } from "../../helpers/plan-of.js";

const policyOf = (policy: PolicyInput) => planOf({ people: [{ id: "ada", name: "Ada" }], policy }).policy ?? expect.fail("no policy");

describe("D9 whether a policy will do", () => {
  it("is approved where it says so, or by whom or when, and does not call itself a draft", () => {
    const approved: PolicyInput[] = [{ status: "approved" }, { approvedBy: ["ada"] }, { approvedOn: "2027-01-01" }];
    expect(approved.map((policy) => isApproved(policyOf(policy)))).toEqual([true, true, true]);
    const drafts: PolicyInput[] = [{}, { status: "draft" }, { status: "draft", approvedBy: ["ada"], approvedOn: "2027-01-01" }];
    expect(drafts.map((policy) => isApproved(policyOf(policy)))).toEqual([false, false, false]);
  });

  it("lacks the required sections that it does not have", () => {
    const sections = (["purpose", "crisis", "privacy"] as const).map((kind) => ({ id: kind, kind, rules: ["As agreed."] }));
    expect(missingSections(policyOf({ sections }))).toEqual(["disclosure", "confidentiality", "escalation"]);
  });

  it("lacks a section of which there is only the heading", () => {
    expect(missingSections(policyOf({ sections: [{ id: "crisis", kind: "crisis" }] }))).toContain("crisis");
  });
});
