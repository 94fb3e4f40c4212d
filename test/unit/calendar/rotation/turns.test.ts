import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Turns } from "../../../../src/calendar/rotation/turns.js";

/** The turns from one number on, as letters. */
const lettersOf = (weights: readonly number[], count: number, from = 0): string => {
  const turns = new Turns(weights);
  return Array.from({ length: count }, (_, at) => "ABCDEFGH"[turns.at(from + at) ?? 7]).join("");
};

const weights = (least: number) =>
  fc
    .array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 150 })), { minLength: least, maxLength: 8 })
    .filter((some) => some.length > 0);

describe("C8 turns are taken by weights", () => {
  it.each([
    [[5, 3, 2], "ABACABACAB"],
    [[1, 9], "BBBBABBBBB"],
    [[2, 1, 1], "ABACABAC"],
    [[1, 1, 1], "ABCABC"],
    [[1, 1], "ABAB"],
    [[1, 0, 1], "ACAC"],
    [[0, 3], "BBB"],
  ])("%j as %s, and so on", (some, letters) => {
    expect(lettersOf(some, letters.length * 2)).toBe(letters + letters);
  });

  it("with negative numbers, as the cycle before", () => {
    expect(lettersOf([5, 3, 2], 14, -12)).toBe("ABABACABACABAB");
    expect(new Turns([5, 3, 2]).at(-1e15 - 1)).toBe(1);
    expect(new Turns([5, 3, 2]).at(1e15)).toBe(0);
  });

  it("by nobody where there is no weight", () => {
    expect(new Turns([]).at(3)).toBeUndefined();
    expect(new Turns([0, 0]).at(3)).toBeUndefined();
  });

  it("from whatever number they are asked for first", () => {
    fc.assert(
      fc.property(weights(1), fc.array(fc.integer({ min: -2_000, max: 2_000 }), { minLength: 1 }), (some, numbers) => {
        const turns = new Turns(some);
        expect(numbers.map((number) => turns.at(number))).toEqual(numbers.map((number) => new Turns(some).at(number)));
      }),
    );
  });
});

describe("X3 turns are fair from number 0 on", () => {
  it("after any number of them each has had its share but for less than one, and no more than the theorem says", () => {
    fc.assert(
      fc.property(weights(2), (some) => {
        const turns = new Turns(some);
        const sum = some.reduce((all, one) => all + one, 0);
        const most = 1 - 1 / (2 * some.length - 2);
        const had = some.map(() => 0);
        for (let number = 0; number < 2 * sum + 5; number += 1) {
          const turn = turns.at(number) ?? expect.fail("nobody's turn");
          had[turn] = (had[turn] ?? 0) + 1;
          for (const [at, weight] of some.entries()) {
            const off = Math.abs((had[at] ?? 0) - ((number + 1) * weight) / sum);
            if (off > most + 1e-9) expect.fail(`${at} is ${off} off after ${number + 1} turns`);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("equal weights go round in their order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.constantFrom(1, 0.25, 7), (count, weight) => {
        const turns = new Turns(Array.from({ length: count }, () => weight));
        expect(turns.cycle).toBe(count);
        for (let number = 0; number < count; number += 1) expect(turns.at(number)).toBe(number);
      }),
    );
  });

  it("ten thousand take a turn each", () => {
    const turns = new Turns(Array.from({ length: 10_000 }, () => 1));
    expect(turns.at(-1)).toBe(9_999);
  });
});
