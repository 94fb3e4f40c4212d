import type { RootContent } from "mdast";
import type { ContentItem } from "../../../model/content/content-item.js";
import type { Plan } from "../../../model/plan.js";
import type { Wording } from "../../../words/wording.js";
import { inline } from "../../blocks/inline.js";
import { bulletList } from "../../blocks/line.js";
import { contentFacts } from "./content-facts.js";
import { variantSection } from "./variant-section.js";

/** A piece of content: its title, what is stated of it, and its texts, one after the other. The title stands alone where nothing else is stated. */
export const contentSection = (plan: Plan, item: ContentItem, wording: Wording): RootContent[] => [
  { type: "heading", depth: 2, children: inline(wording.nameOf(item.id)) },
  ...bulletList(contentFacts(item, wording)),
  ...item.variants.flatMap((variant) => variantSection(plan, item, variant, wording)),
];
