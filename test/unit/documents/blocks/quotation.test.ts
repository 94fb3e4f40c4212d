import { describe, expect, it } from "vitest";
import { quotation } from "../../../../src/documents/blocks/quotation.js";
import { toMarkdown } from "../../../../src/documents/to-markdown.js";

const written = (text: string) => toMarkdown({ type: "root", children: quotation(text) });

describe("F33 F34 a quotation keeps the lines of a text", () => {
  it("as lines and paragraphs", () => {
    expect(written("One\r\ntwo\n\n\nthree\u2028four")).toBe("> One\\\n> two\n>\n> three\\\n> four\n");
  });

  it("which cannot become structure", () => {
    expect(written("Title\n===\n# a\n    code\n> b\n- c\n1. d")).toBe(
      "> Title\\\n> \\===\\\n> \\# a\\\n> code\\\n> \\> b\\\n> \\- c\\\n> 1\\. d\n",
    );
  });

  it("and is none where nothing can be seen", () => {
    expect(quotation(" \n\u200b\n")).toEqual([]);
    expect(quotation(undefined)).toEqual([]);
  });
});
