import { expect, it } from "vitest";
import { isRecord } from "../../../src/base/is-record.js";

it("takes objects, whatever they hold", () => {
  expect([{}, { a: 1 }, Object.create(null), new Map(), new Date(0)].map(isRecord)).toEqual([true, true, true, true, true]);
});

it("takes neither lists nor what is no object", () => {
  expect([[], [{}], null, undefined, "text", 7, true, () => 1].some(isRecord)).toBe(false);
});
