import type { Heading, RootContent } from "mdast";
import { inline } from "./inline.js";

/** Returns a heading with what it heads; nothing at all where there is nothing below it. */
export const section = (depth: Heading["depth"], title: string, content: readonly RootContent[]): RootContent[] =>
  content.length === 0 ? [] : [{ type: "heading", depth, children: inline(title) }, ...content];

/** Returns the heading of a whole document. */
export const title = (text: string): Heading => ({ type: "heading", depth: 1, children: inline(text) });
