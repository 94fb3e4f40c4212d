import type { Blockquote, Paragraph, PhrasingContent } from "mdast";
import { inline } from "./inline.js";

/**
 * Returns a text in full as a quotation: its lines stay lines, and empty lines stand between paragraphs. Each line is text, whatever it looks like.
 * None where nothing can be seen.
 */
export const quotation = (text: string | undefined): Blockquote[] => {
  const children: Paragraph[] = [];
  let lines: PhrasingContent[] = [];
  const close = () => {
    if (lines.length > 0) children.push({ type: "paragraph", children: lines });
    lines = [];
  };
  for (const line of (text ?? "").split(lineBreak)) {
    const words = inline(line);
    if (words.length === 0) close();
    else if (lines.length > 0) lines.push({ type: "break" });
    for (const word of words) lines.push(word);
  }
  close();
  return children.length === 0 ? [] : [{ type: "blockquote", children }];
};

/** What ends a line, by Unicode (UAX 14). */
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
