import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import type { Options } from "mdast-util-to-markdown";

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

/** How documents are written, apart from what is faster. */
export const markdownOptions: Options = {
  bullet: "-",
  emphasis: "*",
  strong: "*",
  fences: true,
  listItemIndent: "one",
  extensions: [tables, looseMarkup],
};
