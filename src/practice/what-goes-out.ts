import { digestOf } from "../base/json/digest.js";
import { memo } from "../base/memo.js";
import type { ContentItem } from "../model/content/content-item.js";
import type { Variant } from "../model/content/variant.js";

/** All that readers get to see of a variant, and where (X5). Fields that are not stated are left out. */
interface WhatGoesOut
  extends Pick<Variant, "channel" | "format" | "text" | "parts" | "firstComment" | "attachments">,
    Pick<ContentItem, "language" | "link" | "disclosure"> {}

/** What goes out of a piece of content as one of its variants: what the variant does not state, the piece does. */
const whatGoesOut = (item: ContentItem, variant: Variant): WhatGoesOut => {
  const { channel, format, text, parts, firstComment, attachments, language = item.language, link = item.link } = variant;
  const { disclosure } = item;
  return {
    channel,
    text,
    parts,
    attachments,
    ...(format !== undefined && { format }),
    ...(language !== undefined && { language }),
    ...(firstComment !== undefined && { firstComment }),
    ...(link !== undefined && { link }),
    ...(disclosure !== undefined && { disclosure }),
  };
};

/** The SHA-256 of what goes out, as canonical JSON (RFC 8785): an approval holds it, so that no edit leaves the approval standing (X5). */
export const digestOfVariant = (item: ContentItem, variant: Variant): string =>
  digestsOf(item).get(variant) ?? digestOf(whatGoesOut(item, variant));

const digestsOf = /* @__PURE__ */ memo(
  (item: ContentItem): ReadonlyMap<Variant, string> =>
    new Map(item.variants.map((variant) => [variant, digestOf(whatGoesOut(item, variant))])),
);
