import { expect, it } from "vitest";
import { groupBy } from "../../../src/base/group-by.js";

const lengthOf = (word: string): number => word.length;

it("groups items by a key, groups and items in the order in which they come", () => {
  const groups = groupBy(["three", "one", "seven", "two", "four"], lengthOf);
  expect([...groups]).toEqual([
    [5, ["three", "seven"]],
    [3, ["one", "two"]],
    [4, ["four"]],
  ]);
});

it("leaves out an item without a key, and keeps those whose key is false, zero or empty", () => {
  expect([...groupBy(["a", "", "b"], (word) => (word === "b" ? undefined : word)).keys()]).toEqual(["a", ""]);
  expect([...groupBy([1, 0, 2], (number) => number).keys()]).toEqual([1, 0, 2]);
});

it("takes anything that can be iterated, once, and leaves a frozen list as it is", () => {
  const words = Object.freeze(["one", "two"]);
  expect([...groupBy(new Set(words), lengthOf)]).toEqual([[3, ["one", "two"]]]);
  expect(groupBy(words, lengthOf).get(3)).not.toBe(words);
  expect(groupBy([], lengthOf).size).toBe(0);
});
