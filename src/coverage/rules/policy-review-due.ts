import { defineRule } from "../define-rule.js";

/** A policy is looked at again when it was said that it would be (D9). */
export const policyReviewDue = /* @__PURE__ */ defineRule({
  id: "policy-review-due",
  demand: "D9",
  severity: "info",
  on: "policy",
  needs: ["today"],
  messages: { due: "The policy was to be reviewed by {due, date}. Review it, and set the next date in `reviewOn`." },
  everywhere: false,
  applies: ({ reviewOn }) => reviewOn !== undefined,
  check({ reviewOn }, { today, report }) {
    if (reviewOn !== undefined && today !== undefined && reviewOn < today)
      report({ message: "due", values: { due: reviewOn }, at: "reviewOn" });
  },
});
