import { describe, expect, test } from "vitest";
import { excerptLine } from "../../../../src/base/text/excerpt-line.js";

describe("F27 F28 an excerpt ends the directions it begins", () => {
  test("a text that fits and one that does not", () => {
    expect(excerptLine("goals", 5)).toBe("goals");
    expect(excerptLine("goals", 4)).toBe("goa…");
  });

  test("a mark whose end is cut off is ended within the length", () => {
    expect(excerptLine("\u202eabc\u202c", 5)).toBe("\u202eabc\u202c");
    expect(excerptLine("\u202eabcdef\u202c", 6)).toBe("\u202eabc…\u202c");
    expect(excerptLine("\u202eabc", 4)).toBe("\u202ea…\u202c");
  });

  test("nothing but marks comes to an end", () => {
    for (let atMost = 0; atMost < 9; atMost++) {
      const line = excerptLine("\u2067".repeat(50), atMost);
      expect(line.length).toBeLessThanOrEqual(atMost);
      expect([...line].filter((mark) => mark === "\u2067")).toHaveLength([...line].filter((mark) => mark === "\u2069").length);
    }
  });
});
