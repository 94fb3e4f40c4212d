import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostTurns, sumOf, wholeWeights } from "../../../../src/calendar/rotation/whole-weights.js";

describe("C8 weights become whole numbers in lowest terms", () => {
  it.each([
    [
      [5, 3, 2],
      [5, 3, 2],
    ],
    [
      [40, 30, 20, 10],
      [4, 3, 2, 1],
    ],
    [
      [0.4, 0.3, 0.2, 0.1],
      [4, 3, 2, 1],
    ],
    [
      [0.1, 0.2],
      [1, 2],
    ],
    [
      [12.5, 87.5],
      [1, 7],
    ],
    [
      [0.000001, 0.000002],
      [1, 2],
    ],
    [
      [0.3333, 0.6667],
      [3333, 6667],
    ],
    [
      [7, 0],
      [1, 0],
    ],
    [[], []],
    [
      [0, 0],
      [0, 0],
    ],
  ])("%j exactly as %j", (weights, whole) => expect(wholeWeights(weights)).toEqual(whole));

  it.each([
    [
      [1 / 3, 2 / 3],
      [3333, 6667],
    ],
    [
      [0.333333, 0.666667],
      [3333, 6667],
    ],
    [
      [1e308, 1e308],
      [1, 1],
    ],
    [
      [5e-324, 1e-323],
      [3333, 6667],
    ],
    [
      [1e-9, 1],
      [1, 10_000],
    ],
  ])("%j rounded to %j, as they have too many decimals or too large a sum", (weights, whole) =>
    expect(wholeWeights(weights)).toEqual(whole),
  );

  it("what is no weight as none", () => expect(wholeWeights([-1, Number.NaN, Number.POSITIVE_INFINITY, 2])).toEqual([0, 0, 0, 1]));

  it("whatever they are: shares are kept, and the sum has an end", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.nat(9)), { minLength: 1, maxLength: 8 }),
        (weights) => {
          const whole = wholeWeights(weights);
          const [sum, all] = [sumOf(whole), sumOf(weights)];
          expect(sum).toBeLessThanOrEqual(mostTurns + weights.length);
          for (const [at, weight] of weights.entries()) {
            expect(Number.isInteger(whole[at])).toBe(true);
            expect(whole[at] === 0).toBe(weight === 0);
            if (all > 0) expect(Math.abs((whole[at] ?? 0) / sum - weight / all)).toBeLessThan(weights.length / mostTurns);
          }
        },
      ),
    );
  });
});
