import type { PhrasingContent } from "mdast";
import { defaultHandlers, type Handle } from "mdast-util-to-markdown";
import { isPlain } from "./plain-text.js";

/**
 * Writes a paragraph as the library does, many times as fast where it is a plain text, with a plain label before it or without: so are nearly all lines of our documents.
 * The library tries for every paragraph how its emphasis can be told from what stands around it.
 */
export const plainParagraph: Handle = (node, parent, state, info) => {
  const children: readonly PhrasingContent[] = node.children ?? [];
  const [first, second] = children;
  if (children.length === 1 && first?.type === "text" && isPlain(first.value, info)) return first.value;
  const label = first?.type === "strong" ? plainLabel(first.children) : undefined;
  if (label !== undefined && children.length === 1) return label;
  if (
    label !== undefined &&
    children.length === 2 &&
    second?.type === "text" &&
    second.value.startsWith(" ") &&
    isPlain(second.value, { ...info, before: "*" })
  )
    return label + second.value;
  return defaultHandlers.paragraph(node, parent, state, info);
};

/**
 * What begins with a letter or digit and ends with no space is strong wherever a line begins and a space or the end of the line follows.
 * What its last character could be markup with, such as the slashes of an address, does not follow: a space in place of them says so.
 */
const plainLabel = ([text, ...others]: readonly PhrasingContent[]): string | undefined => {
  if (others.length > 0 || text?.type !== "text" || !unspaced.test(text.value)) return undefined;
  return isPlain(`${text.value} `, { before: "*", after: "*" }) ? `**${text.value}**` : undefined;
};

const unspaced = /^[\p{L}\p{N}](?:.*\S)?$/u;
