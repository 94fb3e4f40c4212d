import { describe, expect, test } from "vitest";
import { didYouMean } from "../../../../src/base/text/did-you-mean.js";
import { times } from "../../../helpers/times.js";
import { misspellings } from "./misspellings.js";

describe("G17 a misspelt word gets the nearest known one", () => {
  const fields = ["goals", "kpis", "audiences", "channels", "cadences", "campaigns", "weekStart"];
  test.each([
    ["gaols", "goals"],
    ["goal", "goals"],
    ["audience", "audiences"],
    ["chanels", "channels"],
    ["campains", "campaigns"],
    ["weekstart", "weekStart"],
    ["WEEKSTART", "weekStart"],
    ["kpsi", "kpis"],
    ["xyz", undefined],
    ["", undefined],
    ["strategies", undefined],
  ])("%s: %s", (word, nearest) => expect(didYouMean(word, fields)).toBe(nearest));

  test("one edit for every three characters begun", () => {
    expect(didYouMean("abc", ["axc", "axx"])).toBe("axc");
    expect(didYouMean("abc", ["axx"])).toBeUndefined();
    expect(didYouMean("abcd", ["axxd"])).toBe("axxd");
  });

  test("among equally near ones the first, a nearer one before it", () => {
    expect(didYouMean("cat", ["cut", "bat", "cot"])).toBe("cut");
    expect(didYouMean("channel", ["chanel5", "channels", "Channel"])).toBe("Channel");
    expect(didYouMean("cat", ["cut", "cat", "CAT"])).toBe("cat");
  });

  test.each(misspellings)("as in each of two hundred misspellings: of $what", ({ among, pairs }) => {
    expect(pairs.length).toBeGreaterThanOrEqual(50);
    expect(pairs.map(([wrong]) => [wrong, didYouMean(wrong, among)])).toEqual(pairs);
    expect(pairs.map(([wrong]) => [wrong, didYouMean(wrong, among)])).toEqual(pairs); // the same again
  });

  test("very long words are passed over", () => {
    const word = "x".repeat(128);
    expect(didYouMean(word, [`${word}x`])).toBeUndefined();
    expect(didYouMean(`${word}x`, [word])).toBeUndefined();
    expect(didYouMean(word, [`${"x".repeat(127)}y`])).toBe(`${"x".repeat(127)}y`);
    expect(didYouMean("x".repeat(10_000_000), [word])).toBeUndefined();
    expect(
      didYouMean(
        "abcdefghij",
        times(100_000, (index) => `candidate-${index}`),
      ),
    ).toBeUndefined();
  });
});
