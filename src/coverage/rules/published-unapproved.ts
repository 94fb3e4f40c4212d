import { approvalsOf } from "../../practice/approvals.js";
import { isGivenATime } from "../../practice/content.js";
import { defineRule } from "../define-rule.js";

/** Nothing goes out, or has its time already, without the approvals that the policy asks for (X5): of exactly what goes out, by others than its author. */
export const publishedUnapproved = /* @__PURE__ */ defineRule({
  id: "published-unapproved",
  demand: "X5",
  severity: "error",
  on: "variant",
  messages: {
    none: "“{content, name}” for the channel “{channel, name}” is {status, choice, contentStatus}, but {valid, plural, =0 {no approval of it counts} one {only one approval of it counts} other {only # approvals of it count}}, and the policy asks for {needed}{because, select, edited {. It was edited since it was approved} author {. Its author has approved it} other {}}. Have it approved as it is now.",
  },
  everywhere:
    "None of the {count} variants that are scheduled or published has the approvals that the policy asks for. Have each approved as it is now.",
  implies: ["approval-stale"],
  applies: ({ status }, { plan }) => plan.policy !== undefined && isGivenATime(status),
  check(variant, { plan, parent, report }) {
    const item = parent("content");
    if (item === undefined) return;
    const { needed, valid, invalid, isApproved } = approvalsOf(plan, item, variant);
    if (isApproved) return;
    const because = invalid[0]?.because;
    const values = { content: item.id, channel: variant.channel, status: variant.status, needed, valid: valid.length, because };
    report({ message: "none", values, at: "approvals" });
  },
});
