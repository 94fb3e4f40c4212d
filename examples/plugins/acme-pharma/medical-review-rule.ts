import { defineRule } from "social-plan";
import { data } from "./data.ts";
import { isPromotional } from "./promotional.ts";
import { reviewOf } from "./review-of.ts";

/** A review that does not count is found when it is written, not on the day of the first post. One that is still to come is no finding: the gate waits for it. */
export const medicalReviewRule = defineRule({
  id: "acme/pharma/medical-review-counts",
  severity: "error",
  on: "content",
  messages: {
    stranger: "The medical review of “{content, name}” is by “{reviewer, text}”, who is nobody in the plan. Add them to its people.",
    author: "“{content, name}” was reviewed by {reviewer, name}, who wrote it. Let somebody else review it.",
  },
  everywhere: false,
  applies: (content, { plan }) => isPromotional(plan, content) && data.read(content, "content") !== undefined,
  check(content, { plan, report }) {
    const review = reviewOf(plan, content);
    const reviewer = data.read(content, "content")?.reviewedBy;
    if (reviewer === undefined || review === "none" || review === "done") return;
    report({ message: review, values: { content: content.id, reviewer } });
  },
});
