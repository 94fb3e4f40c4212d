import { describe, expect, it } from "vitest";
import { changedPart } from "../../../../src/coverage/observing/changed-part.js";

const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => ({ name }));

describe("E2 where two lists differ", () => {
  it.each([
    ["nowhere", [a, b], [a, b], { before: [], after: [], first: 2, last: 0 }],
    ["in the middle", [a, b, c], [a, d, c], { before: [1], after: [1], first: 1, last: 1 }],
    ["where something came", [a, b], [a, c, b], { before: [], after: [1], first: 1, last: 1 }],
    ["where something went", [a, b, c], [a, c], { before: [1], after: [], first: 1, last: 1 }],
    ["where all is gone", [a, b], [], { before: [0, 1], after: [], first: 0, last: 0 }],
    ["where the same stands twice", [a, a], [a, a, a], { before: [], after: [2], first: 2, last: 0 }],
    ["from end to end", [a, b, c], [c, b, a], { before: [0, 1, 2], after: [0, 1, 2], first: 0, last: 0 }],
  ])("%s", (_, before, after, part) => {
    expect(changedPart(before, after)).toEqual(part);
  });
});
