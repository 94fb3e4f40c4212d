import { type ContentItem, findNode, type Plan } from "social-plan";
import { data } from "./data.ts";

/**
 * How far the medical review of a piece of content has got. It counts only by a person of the plan who did not write the text:
 * the ABPI Code of Practice (2024), clause 8.1, asks that who certifies is a doctor or pharmacist, and is not who drew the material up.
 */
export const reviewOf = (plan: Plan, content: ContentItem): "none" | "stranger" | "author" | "done" => {
  const review = data.read(content, "content");
  if (review === undefined) return "none";
  if (findNode(plan, review.reviewedBy)?.kind !== "person") return "stranger";
  return review.reviewedBy === content.author ? "author" : "done";
};
