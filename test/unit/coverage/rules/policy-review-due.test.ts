import { describe, expect, it } from "vitest";
import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import { policyReviewDue } from "../../../../src/coverage/rules/policy-review-due.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf } from "./harness.js";

const policy = { reviewOn: "2027-01-15" };

describe("D9 a policy is reviewed when it was said that it would be", () => {
  it("is content up to the day, and where none is set", () => {
    expect(findingsOf(policyReviewDue, { policy }, {}, { today: "2027-01-15" })).toEqual([]);
    expect(findingsOf(policyReviewDue, { policy: {} }, {}, { today: "2027-01-16" })).toEqual([]);
  });

  it("finds the day after", () => {
    expect(findingsOf(policyReviewDue, { policy }, {}, { today: "2027-01-16" })).toMatchObject([
      {
        severity: "info",
        node: "policy",
        path: "policy.reviewOn",
        message: "The policy was to be reviewed by 15 January 2027. Review it, and set the next date in `reviewOn`.",
      },
    ]);
  });

  it("is not run without a day", () => {
    expect(checkCoverage(planOf({ policy }), { rules: [policyReviewDue] }).notRun).toEqual([
      { rule: "policy-review-due", needs: ["today"] },
    ]);
  });
});
