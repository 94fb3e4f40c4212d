import type { Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { type Options, toMarkdown as writeMarkdown } from "mdast-util-to-markdown";
import { assertChoice } from "../base/arguments/assert-choice.js";
import { assertLike } from "../base/arguments/assert-like.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { reasonOf } from "../base/problems/reason-of.js";

/** What GitHub and others read as structure beside CommonMark: struck text, rows of tables anywhere, and addresses without brackets. */
const looseMarkup: Options = {
  unsafe: [
    { character: "~", inConstruct: "phrasing" },
    { character: "|", inConstruct: "phrasing" },
    {
      character: "@",
      before: "[+\\-.\\w]",
      after: "[\\-.\\w]",
      inConstruct: "phrasing",
      notInConstruct: ["autolink", "destinationLiteral", "destinationRaw"],
    },
    {
      character: ".",
      before: "[Ww]",
      after: "[\\-.\\w]",
      inConstruct: "phrasing",
      notInConstruct: ["autolink", "destinationLiteral", "destinationRaw"],
    },
    {
      character: ":",
      before: "[Pps]",
      after: "\\/",
      inConstruct: "phrasing",
      notInConstruct: ["autolink", "destinationLiteral", "destinationRaw"],
    },
  ],
};

/** A table is not padded to equal widths: one long cell would drown the others. Every cell passes for as wide as `---`, which some readers ask for. */
const tables = /* @__PURE__ */ gfmTableToMarkdown({ stringLength: () => 3 });

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
    return writeMarkdown(document, style);
  } catch (thrown) {
    throw wrongArgument("unreadable", { path, given: document, expected: `${expected} (${reasonOf(thrown) ?? "it cannot be written"})` });
  }
};

const style: Options = {
  bullet: "-",
  emphasis: "*",
  strong: "*",
  fences: true,
  listItemIndent: "one",
  extensions: [tables, looseMarkup],
};
