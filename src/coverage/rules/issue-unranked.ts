import { isConfirmedIssue } from "../../practice/issues.js";
import { defineRule } from "../define-rule.js";

/** What the group confirmed has its place among the priorities (A2). */
export const issueUnranked = /* @__PURE__ */ defineRule({
  id: "issue-unranked",
  demand: "A2",
  severity: "warning",
  on: "issue",
  messages: { none: "The issue “{issue, name}” is confirmed and has no rank. Agree on its `rank` among the issues together." },
  everywhere: "None of the {count} confirmed issues has a rank. Agree on the `rank` of each together.",
  applies: isConfirmedIssue,
  check({ id, rank }, { report }) {
    if (rank === undefined) report({ message: "none", values: { issue: id }, at: "rank" });
  },
});
