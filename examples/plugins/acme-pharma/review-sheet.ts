import type { Root } from "mdast";
import { english, findNode, type Language, type Plan } from "social-plan";
import { data } from "./data.ts";
import { promotional } from "./promotional.ts";
import { reviewOf } from "./review-of.ts";

/** Returns the sheet that goes into the file of a campaign: each promotional piece of content, who reviewed it when, and what its claims rest on. */
export const reviewSheet = (plan: Plan, { language = english }: { readonly language?: Language | undefined } = {}): Root => {
  const rows = promotional(plan).map((content) => {
    const review = data.read(content, "content");
    if (review === undefined) return [content.title, "not reviewed yet", "", ""];
    const { reviewedBy, reviewedOn, references } = review;
    const name = findNode(plan, "person", reviewedBy)?.name ?? reviewedBy;
    const counts = reviewOf(plan, content) === "done" ? name : `${name} (does not count)`;
    return [content.title, counts, language.date(reviewedOn, "date"), references.join("; ")];
  });
  const title = `Medical reviews: ${plan.name ?? plan.id}`;
  const none = "Nothing in the plan promotes, so no medical review is needed.";
  return {
    type: "root",
    children: [
      { type: "heading", depth: 1, children: [{ type: "text", value: title }] },
      rows.length === 0 ? { type: "paragraph", children: [{ type: "text", value: none }] } : table([heads, ...rows]),
    ],
  };
};

const heads = ["Content", "Reviewed by", "On", "Claims rest on"];

const table = (rows: readonly (readonly string[])[]): Extract<Root["children"][number], { type: "table" }> => ({
  type: "table",
  children: rows.map((cells) => ({
    type: "tableRow",
    children: cells.map((value) => ({ type: "tableCell", children: [{ type: "text", value }] })),
  })),
});
