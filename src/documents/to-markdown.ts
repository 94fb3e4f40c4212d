import type { Root } from "mdast";
import { toMarkdown as writeMarkdown } from "mdast-util-to-markdown";
import { assertChoice } from "../base/arguments/assert-choice.js";
import { assertLike } from "../base/arguments/assert-like.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { reasonOf } from "../base/problems/reason-of.js";
import { markdownOptions } from "./markdown-options.js";
import { plainParagraph } from "./plain-paragraph.js";
import { plainText } from "./plain-text.js";

/**
 * Returns a document as Markdown with tables as GitHub reads them, always in the same manner and with one line break at its end.
 * Text that could be read as markup is escaped. Throws `type` or `unreadable` for what is no mdast tree.
 */
export const toMarkdown = (document: Root): string => {
  const path = ["document"];
  const expected = "an mdast tree, as `strategyDocument` and its siblings make it";
  assertLike(document, { type: "", children: [{ type: "" }] }, { path, expected });
  assertChoice(document.type, ["root"], ["document", "type"]);
  try {
    return writeMarkdown(document, { ...markdownOptions, handlers: { paragraph: plainParagraph, text: plainText } });
  } catch (thrown) {
    throw wrongArgument("unreadable", { path, given: document, expected: `${expected} (${reasonOf(thrown) ?? "it cannot be written"})` });
  }
};
