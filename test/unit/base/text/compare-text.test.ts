import { describe, expect, test } from "vitest";
import { compareText } from "../../../../src/base/text/compare-text.js";

describe("F29 sorting is the same in every locale", () => {
  test("by UTF-16 code units", () => {
    expect(["é", "a", "Z", "10", "9", "", "z", "\ufb33", "😀", "aa"].sort(compareText)).toEqual([
      "",
      "10",
      "9",
      "Z",
      "a",
      "aa",
      "z",
      "é",
      "😀",
      "\ufb33",
    ]);
  });

  test("equal texts are equal", () => {
    expect([compareText("a", "a"), compareText("a", "b"), compareText("b", "a")]).toEqual([0, -1, 1]);
  });
});
