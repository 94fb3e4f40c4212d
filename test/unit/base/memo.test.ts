import { expect, it } from "vitest";
import { memo } from "../../../src/base/memo.js";

/** A function with a memory that hands out a new list each time, and the objects it was run on. */
const counted = () => {
  const runs: object[] = [];
  const listOf = memo((key: { readonly id: number }) => {
    runs.push(key);
    return [key.id];
  });
  return { runs, listOf };
};

it("computes once for a frozen object and hands out the same value", () => {
  const { runs, listOf } = counted();
  const key = Object.freeze({ id: 1 });
  expect(listOf(key)).toEqual([1]);
  expect(listOf(key)).toBe(listOf(key));
  expect(runs).toEqual([key]);
});

it("computes anew for an object that may still change, and remembers it once it is frozen", () => {
  const { runs, listOf } = counted();
  const key = { id: 1 };
  expect(listOf(key)).toEqual([1]);
  key.id = 2;
  expect(listOf(key)).toEqual([2]);
  Object.freeze(key);
  expect(listOf(key)).toBe(listOf(key));
  expect(runs).toHaveLength(3);
});

it("tells equal objects apart, and functions with a memory from each other", () => {
  const { runs, listOf } = counted();
  const [one, other] = [Object.freeze({ id: 1 }), Object.freeze({ id: 1 })];
  expect(listOf(one)).not.toBe(listOf(other));
  expect(runs).toEqual([one, other]);
  expect(counted().listOf(one)).not.toBe(listOf(one));
});
