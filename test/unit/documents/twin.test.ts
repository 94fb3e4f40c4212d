import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oneLine } from "../../../src/base/text/one-line.js";
import { strategyDocument } from "../../../src/documents/strategy-document.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { times } from "../../helpers/times.js";
import { fullPlan } from "./full-plan.js";
import { structureOf, textOf } from "./structure-of.js";

/** Texts that mean something to readers of Markdown, GitHub's and others. */
const hostile = [
  "# Approved budget",
  "\n# Approved budget",
  "ends\n\n## Policy\n\n- approved",
  "Title\n===",
  "Title\n---",
  "---",
  "***",
  "- item",
  "* item",
  "+ item",
  "1. first",
  "2) second",
  "> quoted",
  "    code",
  "\tcode",
  "```\nfence\n```",
  "~~~",
  "`code` ``",
  "a | b | c",
  "|",
  "\\|",
  "\\",
  "ends with a backslash\\",
  "| a | b |\n| - | - |\n| c | d |",
  ":-- | --:",
  "[link](https://a.example)",
  "![image](https://a.example/i.png)",
  "[ref]",
  "[ref]: https://a.example",
  "[^1]",
  "[x] done",
  "<https://a.example>",
  "https://a.example/b?c=d&e=f",
  "www.a.example",
  "ftp://a.example",
  "someone@a.example",
  "mailto:someone@a.example",
  "xmpp:a@b.example/c",
  "<b>bold</b>",
  "<script>alert(1)</script>",
  "<!-- comment -->",
  "-->",
  "<?php",
  "<!DOCTYPE html>",
  "<![CDATA[x]]>",
  "</td></tr></table>",
  "<br>",
  "*em* **strong** _em_ __strong__ ***both***",
  "snake_case_name",
  "~~struck~~ ~struck~",
  "&copy; &#35; &amp;",
  "$& $1 $` $'",
  "$x$",
  "**Owner:** somebody",
  "Owner: somebody",
  "two  spaces  \nand a break\\\nmore",
  "!",
  "![",
  "](",
  "a:\n: b",
  "{#id .class}",
  "{name} [ {text}]",
  "\u202edrawkcab",
  "\u2066open",
  "\0\u0007\u001b[31m",
  "line\u2028separator\u2029",
  "\u00a0- hard space",
  "😀",
  "ـ نص عربي",
];

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(..."#*_-+=~`|\\[](){}<>!&:;.@/ \n\tab1"), maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);
/** What cannot be seen is shown as its id, or left out where it has none: another shape, tested elsewhere. */
const hostileText = fc
  .array(pieces, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(""))
  .filter((text) => oneLine(text) !== undefined);

/** How many different texts a plan takes; the others come round again. */
const supply = 40;

/** Hands out texts in turn. */
const cycle = (texts: readonly string[]) => {
  let next = 0;
  return () => texts[next++ % texts.length] ?? "";
};

const markdownOf = (texts: readonly string[], choices: readonly string[]): string =>
  toMarkdown(strategyDocument(parsePlan(fullPlan({ text: cycle(texts), choice: cycle(choices) }))));

const plain = times(supply, (index) => `plain ${index}`);
const plainStructure = structureOf(markdownOf(plain, plain));

const sameShape = (texts: readonly string[], choices: readonly string[]): void => {
  const markdown = markdownOf(texts, choices);
  expect(structureOf(markdown)).toEqual(plainStructure);
  const shown = textOf(markdown).replaceAll(/\s+/g, " ");
  for (const text of texts) expect(shown).toContain(oneLine(text)?.replaceAll(/\s+/g, " "));
};

describe("F30 F31 F33 F34 whatever texts a plan holds, the document keeps its structure and the texts come back", () => {
  test("the plain twin has headings, tables, lists, one link and no markup of another kind", () => {
    const kinds = new Set(plainStructure.map((shape) => shape.trim().split(" ")[0]));
    expect([...kinds].sort()).toEqual(["cell", "heading", "link", "list", "list_item", "paragraph", "strong", "table"]);
    expect(plainStructure.filter((shape) => shape.includes("link"))).toHaveLength(1);
  });

  const visible = hostile.filter((text) => oneLine(text) !== undefined);

  // Each text in turn begins the round, so that each stands in many places; all of them in all places is for a longer run.
  test.each([0, 1, 2, 3, 5, 8, 13, 21, 34, 55])("hostile texts in the order that begins with number %d", (first) => {
    const texts = [...visible.slice(first), ...visible.slice(0, first)];
    sameShape(texts, texts);
  });

  test.each(["|", "- | -", "# Approved budget", "![image](https://a.example/i.png)", "Title\n---"])("%j everywhere", (text) => {
    sameShape([text], [text]);
  });

  test("any mixture", () => {
    const texts = fc.array(hostileText, { minLength: supply, maxLength: supply });
    fc.assert(fc.property(texts, fc.array(hostileText, { minLength: 3, maxLength: 7 }), sameShape), { numRuns: 40 });
  }, 60_000);

  test("texts that show nothing change no structure but their own", () => {
    const markdown = markdownOf(["\n\u200b "], ["\u200b"]);
    expect(structureOf(markdown).filter((shape) => /\b(html|link|code|codespan|del|em)\b/.test(shape))).toEqual([
      `${" ".repeat(2)}link to https://a.example/b`,
    ]);
    expect(markdown).not.toMatch(/^#+ *$/m);
    expect(markdown).not.toMatch(/^ *- *$/m);
  });
});
