import type { Root } from "mdast";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { wordingOf } from "../words/wording-of.js";
import { paragraph } from "./blocks/paragraph.js";
import { title } from "./blocks/section.js";
import { type DocumentOptions, languageOf } from "./document-options.js";
import { say } from "./say.js";
import { contentSection } from "./sections/content/content-section.js";

/**
 * Returns everything that is to go out, in full, as an mdast tree (C8): each piece of content with what it is for, and each of its texts as it reads on its channel,
 * with its attachments, its status and who approved it when (X5). An approval that does not count, because the text was changed after it or it is not theirs to give, says so.
 * A text keeps its lines, and is never structure, whatever it holds.
 *
 * @example
 * ```ts
 * import { createPlan } from "social-plan";
 * import { contentDocument, toMarkdown } from "social-plan/documents";
 *
 * const plan = createPlan({ id: "acme", name: "Acme" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .content({ id: "oven", title: "Our new oven", variants: [{ id: "oven-blog", channel: "blog", text: "It is here.\nCome and see." }] })
 *   .build();
 * toMarkdown(contentDocument(plan)); // => "# Content: Acme\n\n## Our new oven\n\n### Blog\n\n> It is here.\\\n> Come and see.\n"
 * ```
 */
export const contentDocument = (plan: Plan, options: DocumentOptions = {}): Root => {
  assertPlan(plan);
  const wording = wordingOf(plan, languageOf(options));
  const pieces = plan.content.flatMap((item) => contentSection(plan, item, wording));
  return {
    type: "root",
    children: [
      title(say(wording, "content.title", { name: wording.nameOf("plan") })),
      ...(pieces.length === 0 ? paragraph(say(wording, "content.empty")) : pieces),
    ],
  };
};
