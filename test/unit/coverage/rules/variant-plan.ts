import type { ContentItemInput } from "../../../../src/model/content/content-item.js";
import type { VariantInput } from "../../../../src/model/content/variant.js";

/** A plan with one piece of content, and these variants of it on X unless they say otherwise. */
export const variantPlan = (variants: readonly Partial<VariantInput>[], item: Partial<ContentItemInput> = {}) => ({
  people: [
    { id: "ada", name: "Ada" },
    { id: "ben", name: "Ben" },
  ],
  channels: [
    { id: "x", name: "Our X", platform: "x" },
    { id: "blog", name: "Blog", platform: "blog" },
    { id: "linkedin", name: "Our LinkedIn", platform: "linkedin" },
    { id: "bluesky", name: "Our Bluesky", platform: "bluesky" },
    { id: "bare", name: "Somewhere" },
  ],
  content: [
    {
      id: "oven",
      title: "Our new oven",
      ...item,
      variants: variants.map((variant, index) => ({ id: `v${index}`, channel: "x", text: "It is here.", ...variant })),
    },
  ],
});
