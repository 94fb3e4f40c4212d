import { describe, expect, test } from "vitest";
import { excerpt } from "../../../../src/base/text/excerpt.js";

describe("F28 truncation never cuts inside a code point", () => {
  test("a text that fits is kept", () => {
    expect(excerpt("goal", 4)).toBe("goal");
    expect(excerpt("", 0)).toBe("");
  });

  test("a longer one ends in an ellipsis within the length", () => {
    expect(excerpt("goals", 4)).toBe("goa…");
    expect(excerpt("goals", 1)).toBe("…");
    expect(excerpt("goals", 0)).toBe("");
  });

  test("a surrogate pair is kept whole or left out", () => {
    expect(excerpt("ab😀cd", 4)).toBe("ab…");
    expect(excerpt("ab😀cd", 5)).toBe("ab😀…");
    expect(excerpt("😀😀", 2)).toBe("…");
    expect(["\u{10000}", "\u{10ffff}"].map((pair) => excerpt(`a${pair}b`, 3))).toEqual(["a…", "a…"]);
    expect(["\ud7ff", "\ue000"].map((unit) => excerpt(`a${unit}bc`, 3))).toEqual(["a\ud7ff…", "a\ue000…"]);
  });
});
