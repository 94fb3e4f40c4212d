import { describe, expect, test } from "vitest";
import { visibleText } from "../../../../src/base/text/visible-text.js";

describe("F27 hidden characters are told, not hidden", () => {
  test.each([
    ["a\nb", "a\\u{a}b"],
    ["\0", "\\u{0}"],
    ["\u202Etxt", "\\u{202e}txt"],
    ["a\u200Bb", "a\\u{200b}b"],
    ["\u{E0041}", "\\u{e0041}"],
    ["\ud800x", "\\u{d800}x"],
    ["\u2028", "\\u{2028}"],
  ])("%j", (text, told) => expect(visibleText(text)).toBe(told));

  test("everything else is kept, emoji and accents too", () => {
    expect(visibleText("Ziel “Größe” 日本 😀 é")).toBe("Ziel “Größe” 日本 😀 é");
  });
});
