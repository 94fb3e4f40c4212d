import { describe, expect, test } from "vitest";
import { longestRun } from "../../../../src/edit/changes/longest-run.js";
import { mergeOrder, type Orders } from "../../../../src/edit/merge/merge-order.js";

const order = (base: string, ours: string, theirs: string, members = [...new Set(base + ours + theirs)].join("")) => {
  const orders: Orders = { base: [...base], ours: [...ours], theirs: [...theirs] };
  const { ids, isSettled } = mergeOrder(new Set(members), orders);
  return `${ids.join("")}${isSettled ? "" : " disputed"}`;
};

describe("X9 F69 the order of a list that two have changed", () => {
  test.each([
    ["abc", "abc", "abc", "abc"],
    ["abc", "cab", "abc", "cab"],
    ["abc", "cab", "cab", "cab"],
    ["abc", "abxc", "abc", "abxc"],
    ["abc", "axbc", "aybc", "axybc"],
    ["abc", "xabc", "abcy", "xabcy"],
    ["abc", "axyzbc", "aqbc", "aqxyzbc"],
    ["abc", "cxab", "abyc", "cxaby"],
    ["abc", "bac", "acb", "abc disputed"],
    ["", "xy", "yx", "xy"],
    ["", "y", "x", "xy"],
  ])("%s as %s and as %s is %s", (base, ours, theirs, merged) => {
    expect(order(base, ours, theirs)).toBe(merged);
    expect(order(base, theirs, ours)).toBe(merged);
  });

  test("holds the members only", () => {
    expect(order("abc", "abxc", "abc", "acx")).toBe("axc");
  });
});

describe("X9 a longest run", () => {
  test.each([
    [[], []],
    [[3], [0]],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [[2, 1, 0], [2]],
    [
      [3, 0, 1, 4, 2, 5],
      [1, 2, 4, 5],
    ],
  ])("of %j stands at %j", (numbers, positions) => {
    expect([...longestRun(numbers)].sort()).toEqual(positions);
  });
});
