import type { Root } from "mdast";
import type { Language, Plan, PluginContext } from "social-plan";
import { data } from "./data.ts";
import { promotional } from "./promotional.ts";
import { reviewOf } from "./review-of.ts";

/** Makes the sheet that goes into the file of a campaign: each promotional piece of content, who reviewed it when, and what its claims rest on. */
export const reviewSheet =
  ({ languageWith }: PluginContext) =>
  (plan: Plan, options: { readonly language?: Language | undefined } = {}): Root => {
    const language = languageWith(options.language);
    const names = new Map(plan.people.map(({ id, name }) => [id, name]));
    const rows = promotional(plan).map((content) => {
      const review = data.read(content, "content");
      if (review === undefined) return [content.title, "not reviewed yet", "", ""];
      const { reviewedBy, reviewedOn, references } = review;
      const name = names.get(reviewedBy) ?? reviewedBy;
      const who = reviewOf(plan, content) === "done" ? name : `${name} (does not count)`;
      return [content.title, who, language.date(reviewedOn, "date"), references.join("; ")];
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
