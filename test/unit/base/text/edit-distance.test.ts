import { describe, expect, it } from "vitest";
import { editDistance } from "../../../../src/base/text/edit-distance.js";

/** Far enough for any pair below. */
const far = 100;

describe("the distance between two words", () => {
  it.each([
    ["", "", 0],
    ["word", "word", 0],
    ["", "word", 4],
    ["word", "words", 1],
    ["word", "wrd", 1],
    ["word", "ward", 1],
    ["word", "wrod", 1],
    ["word", "owrd", 1],
    ["word", "wodr", 1],
    ["word", "drow", 3],
    ["kitten", "sitting", 3],
    ["flaw", "lawn", 2],
    ["ab", "ba", 1],
    ["abcd", "badc", 2],
    ["abab", "baba", 2],
    ["aab", "bba", 2],
    ["xaby", "xbay", 1],
    ["intention", "execution", 5],
  ])("from “%s” to “%s” is %i, and as far back", (a, b, distance) => {
    expect([editDistance(a, b, far), editDistance(b, a, far)]).toEqual([distance, distance]);
  });

  it("edits no part twice: “ca” becomes “abc” in three edits, not by a swap and an insertion", () => {
    expect(editDistance("ca", "abc", far)).toBe(3);
  });

  it("is found up to the bound, and not beyond it", () => {
    expect([3, 2, 1, 0].map((atMost) => editDistance("kitten", "sitting", atMost))).toEqual([3, undefined, undefined, undefined]);
    expect(editDistance("word", "wrod", 1)).toBe(1);
    expect(editDistance("same", "same", 0)).toBe(0);
    expect(editDistance("", "abc", 2)).toBeUndefined();
  });
});
