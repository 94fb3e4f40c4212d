import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { approvalStale } from "../../../../src/coverage/rules/approval-stale.js";
import { publishedUnapproved } from "../../../../src/coverage/rules/published-unapproved.js";
import { approvalDigest } from "../../../../src/practice/approval-digest.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";
import { variantPlan } from "./variant-plan.js";

const digest = approvalDigest(planOf(variantPlan([{}])), "v0");
const yes = (by: string, of = digest) => ({ by, at: "2027-01-04T09:00:00Z", digest: of });
const fine = { status: "published", approvals: [yes("ben")] } as const;
const told = (variants: Parameters<typeof variantPlan>[0], policy: object = {}) => ({
  ...variantPlan(variants, { author: "ada" }),
  policy,
});

describe("X5 nothing goes out without the approvals that the policy asks for", () => {
  it("finds what is scheduled or published without them", () => {
    expect(findingsOf(publishedUnapproved, told([fine, { status: "scheduled" }, { status: "approved" }]))).toMatchObject([
      {
        severity: "error",
        node: "v1",
        path: "content.0.variants.1.approvals",
        message:
          "“Our new oven” for the channel “Our X” is scheduled, but no approval of it counts, and the policy asks for 1. Have it approved as it is now.",
      },
    ]);
  });

  it("counts those that count against those needed", () => {
    const policy = { approvals: [{ id: "posts", by: [], count: 2 }] };
    const [finding] = findingsOf(publishedUnapproved, told([fine, { status: "idea" }], policy));
    expect(finding?.message).toContain("is published, but only one approval of it counts, and the policy asks for 2. Have");
  });

  it("says why others do not count, so that no other rule has to", () => {
    const edited = { status: "published", approvals: [yes("ben", "0".repeat(64))] } as const;
    const own = { status: "published", approvals: [yes("ada")] } as const;
    const plan = planOf(told([fine, edited, own]));
    const { findings } = checkCoverage(plan, { rules: [approvalStale, publishedUnapproved] });
    expect(findings.map(({ rule, node }) => [rule, node])).toEqual([
      ["published-unapproved", "v1"],
      ["published-unapproved", "v2"],
    ]);
    expect(findings[0]?.message).toContain("asks for 1. It was edited since it was approved.");
    expect(findings[1]?.message).toContain("asks for 1. Its author has approved it.");
  });

  it("asks nothing without a policy, and where the policy asks for none", () => {
    expect(nodesOf(publishedUnapproved, variantPlan([{ status: "published" }]))).toEqual([]);
    expect(nodesOf(publishedUnapproved, told([{ status: "published" }], { approvals: [{ id: "posts", by: [], count: 0 }] }))).toEqual([]);
  });

  it("says it once where none has them", () => {
    const out = { status: "published" } as const;
    expect(findingsOf(publishedUnapproved, told([out, out]))).toMatchObject([{ node: null, related: ["v0", "v1"] }]);
  });
});
