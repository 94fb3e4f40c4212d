import type { Root } from "mdast";
import { toMarkdown as writeMarkdown } from "mdast-util-to-markdown";
import { assertDocument, writing } from "./assert-document.js";
import { markdownOptions } from "./markdown-options.js";
import { plainParagraph } from "./plain-paragraph.js";
import { plainText } from "./plain-text.js";

/**
 * Returns a document as Markdown with tables as GitHub reads them, always in the same manner and with one line break at its end.
 * Text that could be read as markup is escaped. Throws `type` or `unreadable` for what is no mdast tree.
 */
export const toMarkdown = (document: Root): string => {
  assertDocument(document);
  return writing(document, () => writeMarkdown(document, { ...markdownOptions, handlers: { paragraph: plainParagraph, text: plainText } }));
};
