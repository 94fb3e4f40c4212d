import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText } from "../../../../src/formats/icalendar/escape-text.js";
import { runs } from "../../../laws/arbitraries/runs.js";
import { readText } from "./read-icalendar.js";

describe("F41 F34 a text is one value, whatever it holds", () => {
  it.each([
    ["plain", "plain"],
    ["a;b,c", "a\\;b\\,c"],
    ["a\\b", "a\\\\b"],
    ["a\\nb", "a\\\\nb"],
    ["a\nb", "a\\nb"],
    ["a\r\nb", "a\\nb"],
    ["a\rb", "a\\nb"],
    ["a\n\rb", "a\\n\\nb"],
    ["a\u0085b", "a\\nb"],
    ["a\u2028b\u2029c", "a\\nb\\nc"],
    ["a\vb\fc", "a\\nb\\nc"],
    ["a\u0000b\u0007c\u001bd\u007fe\u009bf", "abcdef"],
    ["a\tb", "a\tb"],
    ['say: "hi"', 'say: "hi"'],
    ["\r\nEND:VEVENT\r\nBEGIN:VEVENT", "\\nEND:VEVENT\\nBEGIN:VEVENT"],
    ["\\\r\n", "\\\\\\n"],
    [";,\\", "\\;\\,\\\\"],
    ["", ""],
    ["漢 😀 \u202e", "漢 😀 \u202e"],
  ])("%j", (text, escaped) => expect(escapeText(text)).toBe(escaped));

  it("is one line without control characters, and unescapes to the text with its line breaks as they are", () => {
    const hostile = fc.constantFrom(
      "\\",
      ";",
      ",",
      "\n",
      "\r",
      "\r\n",
      "\u0085",
      "\u2028",
      "\u2029",
      "\v",
      "\f",
      "n",
      "N",
      ":",
      '"',
      "\t",
      "\u0000",
      "\u001b",
      "\u007f",
      "é",
      "漢",
      "😀",
      "BEGIN:VEVENT",
      "=",
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 30 }), (parts) => {
        const text = parts.join("");
        const escaped = escapeText(text);
        const controls = new Set("\u0000\u001b\u007f");
        const kept = [...text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")].filter((one) => !controls.has(one)).join("");
        expect(/[\r\n\u0085\u2028\u2029]/.test(escaped)).toBe(false);
        expect(readText(escaped)).toBe(kept);
      }),
      { numRuns: runs(500) },
    );
  });
});
