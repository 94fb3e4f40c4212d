import { approvalsOf, type VoidBecause } from "../../practice/approvals.js";
import { isSetAside } from "../../practice/content.js";
import { defineRule } from "../define-rule.js";

/** A yes to something else, or to one's own work, is none (X5). Where enough others have said yes to what goes out, it does no harm. */
export const approvalStale = /* @__PURE__ */ defineRule({
  id: "approval-stale",
  demand: "X5",
  severity: "error",
  on: "variant",
  messages: {
    edited:
      "“{content, name}” for the channel “{channel, name}” was edited after {people, name} approved it, so that {people, plural, one {this approval does} other {these approvals do}} not count. Have it approved again as it is now.",
    author:
      "“{content, name}” for the channel “{channel, name}” was approved by its author, {people, name}, which does not count. Have somebody else approve it.",
  },
  everywhere:
    "None of the {count} variants with approvals that may still go out has enough that count: they were edited since, or their authors approved them. Have somebody else approve them as they are now.",
  applies: ({ approvals, status }) => approvals.length > 0 && !isSetAside(status),
  check(variant, { plan, parent, report }) {
    const item = parent("content");
    if (item === undefined) return;
    const { invalid, isApproved } = approvalsOf(plan, item, variant);
    if (isApproved) return;
    const values = { content: item.id, channel: variant.channel };
    const peopleOf = (why: VoidBecause) => [...new Set(invalid.flatMap(({ approval, because }) => (because === why ? [approval.by] : [])))];
    const [edited, author] = [peopleOf("edited"), peopleOf("author")];
    if (edited.length > 0) report({ message: "edited", values: { ...values, people: edited }, at: "approvals" });
    if (author.length > 0) report({ message: "author", values: { ...values, people: author }, at: "approvals" });
  },
});
