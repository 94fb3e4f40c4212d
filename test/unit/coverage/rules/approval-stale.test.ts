import { describe, expect, it } from "vitest";
import { approvalStale } from "../../../../src/coverage/rules/approval-stale.js";
import { approvalDigest } from "../../../../src/practice/approval-digest.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";
import { variantPlan } from "./variant-plan.js";

const digest = approvalDigest(planOf(variantPlan([{}])), "v0");
const yes = (by: string, of = digest) => ({ by, at: "2027-01-04T09:00:00Z", digest: of });
const old = "0".repeat(64);
const fine = { approvals: [yes("ben")] };

describe("X5 an approval holds for exactly what was approved", () => {
  it("finds one of something else, and names whose", () => {
    expect(findingsOf(approvalStale, variantPlan([fine, { approvals: [yes("ben", old), yes("ben", old)] }]))).toMatchObject([
      {
        severity: "error",
        node: "v1",
        path: "content.0.variants.1.approvals",
        message:
          "“Our new oven” for the channel “Our X” was edited after Ben approved it, so that this approval does not count. Have it approved again as it is now.",
      },
    ]);
  });

  it("finds one by the author", () => {
    expect(
      findingsOf(approvalStale, variantPlan([{ ...fine, text: "It is here." }, { approvals: [yes("ada")] }], { author: "ada" })),
    ).toMatchObject([{ node: "v1", message: expect.stringContaining("was approved by its author, Ada, which does not count.") }]);
  });

  it("lets it be where enough others count, where none is needed, and where there is none", () => {
    const two = { approvals: [yes("ada"), yes("ben", old), yes("ben")] };
    expect(nodesOf(approvalStale, variantPlan([two, {}], { author: "ada" }))).toEqual([]);
    const policy = { approvals: [{ id: "posts", by: [], count: 0 }] };
    expect(nodesOf(approvalStale, { ...variantPlan([{ approvals: [yes("ben", old)] }]), policy })).toEqual([]);
  });

  it("says nothing of who is not asked, nor of what was set aside", () => {
    const policy = { approvals: [{ id: "posts", by: ["ada"] }] };
    expect(nodesOf(approvalStale, { ...variantPlan([fine]), policy })).toEqual([]);
    expect(nodesOf(approvalStale, variantPlan([{ approvals: [yes("ben", old)], status: "rejected" }]))).toEqual([]);
  });

  it("says it once where none counts", () => {
    const stale = { approvals: [yes("ben", old)] };
    expect(findingsOf(approvalStale, variantPlan([stale, stale]))).toMatchObject([
      { severity: "error", node: null, related: ["v0", "v1"] },
    ]);
  });
});
