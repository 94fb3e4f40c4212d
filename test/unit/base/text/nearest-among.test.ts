import { describe, expect, test } from "vitest";
import { nearestAmong } from "../../../../src/base/text/nearest-among.js";
import { times } from "../../../helpers/times.js";
import { misspellings } from "./misspellings.js";

describe("G17 the nearest of many words", () => {
  test("is found as often as it is looked for, among others, in any case", () => {
    const nearest = nearestAmong(["forum", "blog", "Forum-2", "newsletter"]);
    expect(["fourm", "FORUM-3", "newsleter", "nothing", "fourm"].map((word) => nearest(word))).toEqual([
      "forum",
      "Forum-2",
      "newsletter",
      undefined,
      "forum",
    ]);
  });

  test("takes an effort, and no more than there is", () => {
    const nearest = nearestAmong(times(1000, (index) => `${"ab".repeat(50)}${index}`));
    const efforts = times(20, (index) => ({ left: 50 * index ** 3 }));
    for (const effort of efforts) {
      const before = effort.left;
      nearest(`${"ba".repeat(50)}x`, effort);
      expect(effort.left).toBeLessThanOrEqual(before);
      expect(effort.left).toBeGreaterThan(-300); // the last word that was compared
    }
  });

  test("is, where the effort is spent, the nearest found so far", () => {
    const words = [...times(2000, (index) => `forum-${index}-x`), "the-blog"];
    const nearest = nearestAmong(words);
    expect(nearest("the-blgo", { left: 20 })).toBe("the-blog"); // few words are as long
    expect(nearest("forun-1999", { left: 10_000_000 })).toBe("forum-19-x");
    expect(nearest("forun-1999", { left: 1 })).toBeUndefined();
  });

  test("among five thousand others a misspelling takes few comparisons", () => {
    for (const { what, among, pairs } of misspellings) {
      const others = times(5000, (index) => `${what}-${(index * 7919) % 100_003}`);
      const nearest = nearestAmong([...others, ...among]);
      for (const [wrong, meant] of pairs) expect(nearest(wrong, { left: 100_000 })).toBe(meant);
    }
  });
});
