import fc from "fast-check";
import { oneLine } from "../../src/base/text/one-line.js";

/** Texts that mean something to readers of Markdown, GitHub's and others. */
const hostileTexts: readonly string[] = [
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

/** Those of which something can be seen. */
export const visibleHostileTexts: readonly string[] = hostileTexts.filter((text) => oneLine(text) !== undefined);

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(..."#*_-+=~`|\\[](){}<>!&:;.@/ \n\tab1"), maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);
/** Hostile texts put together. What cannot be seen is shown as its id, or left out where it has none: another shape, tested elsewhere. */
export const anyHostileText = fc
  .array(pieces, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(""))
  .filter((text) => oneLine(text) !== undefined);

/** Hands out texts in turn. */
export const cycle = (texts: readonly string[]) => {
  let next = 0;
  return () => texts[next++ % texts.length] ?? "";
};
