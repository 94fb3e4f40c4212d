import type { PhrasingContent, Text } from "mdast";
import { oneLine } from "../../base/text/one-line.js";
import { isUrl } from "../../model/schema/url.js";

/** What a line or cell says: text, or an address. */
export type Inline = string | { readonly url: string };

const textNode = (value: string): Text => ({ type: "text", value });

/**
 * Returns what is said as nodes of one line, none where nothing can be seen. An address is checked again: what is no `http`, `https` or `mailto` link stays text.
 * A link says its address and nothing else: some readers see structure in a link's text even where it is escaped.
 */
export const inline = (said: Inline | undefined): PhrasingContent[] => {
  const line = oneLine(typeof said === "object" ? said.url : said);
  if (line === undefined) return [];
  return typeof said === "object" && line === said.url && isUrl(line)
    ? [{ type: "link", url: line, children: [textNode(line)] }]
    : [textNode(line)];
};

/** Returns what is said with its label before it: "**Owner:** Samira". */
export const labelled = (label: string, said: Inline | undefined): PhrasingContent[] => {
  const strong: PhrasingContent = { type: "strong", children: [textNode(`${oneLine(label) ?? ""}:`)] };
  const [first, ...rest] = inline(said);
  if (first === undefined) return [strong];
  return first.type === "text" ? [strong, textNode(` ${first.value}`), ...rest] : [strong, textNode(" "), first, ...rest];
};
