import fc from "fast-check";
import type { PhrasingContent, Root, RootContent } from "mdast";
import { defaultHandlers, toMarkdown as writeMarkdown } from "mdast-util-to-markdown";
import { describe, expect, test, vi } from "vitest";
import { bulletList } from "../../../src/documents/blocks/line.js";
import { markdownOptions } from "../../../src/documents/markdown-options.js";
import { plainText } from "../../../src/documents/plain-text.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";

const root = (...children: RootContent[]): Root => ({ type: "root", children });
const text = (value: string) => ({ type: "text", value }) as const;

/** Everything that Markdown could take for markup, and some of what it does not. */
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const pieces = [
  ...printable,
  "a",
  "W",
  "p",
  "s",
  "S",
  "12",
  " ",
  " ",
  "\n",
  "\r",
  "\t",
  "\u00a0",
  "é",
  "„",
  "漢",
  "🙂",
  "://",
  "www.",
  "ann@a",
  "](",
  "1. ",
  "- ",
];
const values = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.constantFrom("Hi!", "Number #", "C#", ":-", ":-: a", "=", "+ 1", "> a", ". a", "s:", "W", "/b", "&", "amp;", "(a)"),
);

const phrasing: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 4, arbitrary: values.map(text) },
  values.map((value) => ({ type: "strong" as const, children: [text(value)] })),
  values.map((value) => ({ type: "emphasis" as const, children: [text(value)] })),
  values.map((value) => ({ type: "inlineCode" as const, value })),
  values.map((value) => ({ type: "link" as const, url: "https://a.example/b", children: [text(value)] })),
  fc.constant("https://a.example/b").map((url) => ({ type: "link" as const, url, children: [text(url)] })),
  fc.constant({ type: "break" as const }),
);
const spaced = fc.tuple(fc.constantFrom("", " ", "a", " a"), values).map((parts) => parts.join(""));
const labelled = fc
  .tuple(spaced, spaced)
  .map(([label, said]): PhrasingContent[] => [{ type: "strong", children: [text(label)] }, text(said)]);
const line = fc.oneof(fc.array(phrasing, { maxLength: 4 }), labelled);
const blocks: fc.Arbitrary<RootContent> = fc.oneof(
  line.map((children) => ({ type: "paragraph" as const, children })),
  line.map((children) => ({ type: "heading" as const, depth: 2 as const, children })),
  line.map((children) => ({
    type: "list" as const,
    spread: false,
    children: [{ type: "listItem" as const, spread: false, children: [{ type: "paragraph" as const, children }] }],
  })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((cells) => ({
    type: "table" as const,
    children: [{ type: "tableRow" as const, children: cells.map((children) => ({ type: "tableCell" as const, children })) }],
  })),
);

describe("F33 texts in which nothing could be markup are written at once", () => {
  test("as the library writes them, to the byte", () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 3 }), (children) => {
        expect(toMarkdown(root(...children))).toBe(writeMarkdown(root(...children), markdownOptions));
      }),
      { numRuns: 3000 },
    );
  });

  test("as most are", () => {
    const safe = vi.fn();
    const state = { stack: ["paragraph", "phrasing"], safe, indexStack: [0] } as unknown as Parameters<typeof plainText>[2]; // what is looked at
    const info = { before: "\n", after: "\n", now: { line: 1, column: 1 }, lineShift: 0 };
    for (const value of [
      "Monday, 4 January 2027",
      "10:30",
      "Q & A at 9 %",
      "Answer in public (C2); don't argue!?",
      "half-open, 2.5 h",
      "1/2 + 3",
    ])
      expect(plainText(text(value), undefined, state, info)).toBe(value);
    expect(plainText(text(" Ann"), undefined, state, { ...info, before: "**" })).toBe(" Ann");
    expect(safe).not.toHaveBeenCalled();
  });

  test("a line of a list, with a label or without, is written by none of the library's handlers", () => {
    const strong = vi.spyOn(defaultHandlers, "strong");
    const paragraphs = vi.spyOn(defaultHandlers, "paragraph");
    const document = root(
      ...bulletList([
        {
          said: "one",
          below: [
            { label: "Serves", said: "Ann, Bo" },
            { label: "Notes", below: [{ said: "2" }] },
          ],
        },
      ]),
    );
    expect(toMarkdown(document)).toBe("- one\n  - **Serves:** Ann, Bo\n  - **Notes:**\n    - 2\n");
    expect([strong.mock.calls.length, paragraphs.mock.calls.length]).toEqual([0, 0]);
    vi.restoreAllMocks();
  });
});
