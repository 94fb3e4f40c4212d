import fc from "fast-check";
import { lexer } from "marked";
import type { Root, RootContent } from "mdast";
import { describe, expect, test } from "vitest";
import { inline } from "../../../src/documents/blocks/inline.js";
import { bulletList } from "../../../src/documents/blocks/line.js";
import { paragraph } from "../../../src/documents/blocks/paragraph.js";
import { section } from "../../../src/documents/blocks/section.js";
import { table } from "../../../src/documents/blocks/table.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { structureOf } from "./structure-of.js";

const root = (...children: RootContent[]): Root => ({ type: "root", children });

describe("a document as Markdown", () => {
  test("headings, lists and tables are written in one manner", () => {
    const rows = [{ what: "a longer name than others", who: "x" }, { what: "b" }];
    const document = root(
      ...section(2, "Title", [
        ...bulletList([{ said: "one", below: [{ label: "Owner", said: "Ann" }] }, { said: "two" }]),
        ...table<{ what: string; who?: string }>(rows, [
          { heading: "What", cell: ({ what }) => what },
          { heading: "Who", cell: ({ who }) => who },
        ]),
      ]),
    );
    expect(toMarkdown(document)).toBe(
      [
        "## Title",
        "",
        "- one",
        "  - **Owner:** Ann",
        "- two",
        "",
        "| What | Who |",
        "| --- | --- |",
        "| a longer name than others | x |",
        "| b |  |",
        "",
      ].join("\n"),
    );
  });

  test("ends with one line break, however it ends", () => {
    expect(toMarkdown(root(...paragraph("end")))).toBe("end\n");
    expect(toMarkdown(root({ type: "code", value: "a\n" }))).toBe("```\na\n\n```\n");
    expect(toMarkdown(root())).toBe("");
  });

  test.each([
    ["www.a.example", "www\\.a.example"],
    ["https://a.example", "https\\://a.example"],
    ["ann@a.example", "ann\\@a.example"],
    ["~~no~~", "\\~\\~no\\~\\~"],
    ["a | b", "a \\| b"],
    ["Q & A at 9 %, $5: 10:30", "Q & A at 9 %, $5: 10:30"],
  ])("F33 %s is written %s", (text, markdown) => expect(toMarkdown(root(...paragraph(text)))).toBe(`${markdown}\n`));

  test("F32 an address stays the same address, in a paragraph and in a cell", () => {
    const urls = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom("https://a.example/a_b*c~d(e)f|g", "https://a.example/?a=1&copy=2", "mailto:ann@a.example?subject=a%20b"),
    );
    fc.assert(
      fc.property(urls, (url) => {
        const cells = table(
          [{ url }],
          [
            { heading: "A", cell: () => "a" },
            { heading: "B", cell: (row) => row },
          ],
        );
        const markdown = toMarkdown(root({ type: "paragraph", children: inline({ url }) }, ...cells));
        const links = structureOf(markdown).filter((shape) => shape.includes("link"));
        const [, inParagraph = ""] = /link to (.*)/.exec(links[0] ?? "") ?? [];
        const [, inCell = ""] = /link to (.*)/.exec(links[1] ?? "") ?? [];
        expect(links).toHaveLength(2);
        expect(decodeURI(inParagraph)).toBe(decodeURI(url));
        expect(inCell.replaceAll("%7C", "|")).toBe(inParagraph.replaceAll("%7C", "|"));
        expect(lexer(markdown).map(({ type }) => type)).toEqual(["paragraph", "space", "table"]);
      }),
    );
  });
});
