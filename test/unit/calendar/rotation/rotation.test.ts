import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rotationOf, roundRobin } from "../../../../src/calendar/rotation/rotation.js";

describe("C8 things take turns", () => {
  it("by their weights, the only one with a weight always", () => {
    const rotation = rotationOf(["a", "b", "c"], [2, 1, 0]) ?? expect.fail("nobody's turn");
    expect([0, 1, 2, 3].map((number) => rotation.at(number))).toEqual(["a", "b", "a", "a"]);
    expect(rotation.only).toBeUndefined();
    expect(rotationOf(["a", "b"], [0, 4])?.only).toBe("b");
  });

  it("how many turns of a cycle one has, also one that is listed twice", () => {
    const rotation = rotationOf(["a", "b", "a"], [2, 4, 6]) ?? expect.fail("nobody's turn");
    expect([rotation.cycle, rotation.turnsOf("a"), rotation.turnsOf("b"), rotation.turnsOf("c")]).toEqual([6, 4, 2, 0]);
  });

  it("none has one where there is none, or none has a weight", () => {
    expect(rotationOf([], [])).toBeUndefined();
    expect(rotationOf(["a"], [0])).toBeUndefined();
    expect(roundRobin([])).toBeUndefined();
  });
});

describe("C8 each theme comes in each language", () => {
  /** How many languages, and how many turns the themes take until they come back. */
  const cycles = [fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 24 })] as const;

  it("as often as in the others, within as many turns as there are pairs", () => {
    fc.assert(
      fc.property(...cycles, (count, cycle) => {
        const languages = roundRobin([...Array(count).keys()], cycle) ?? expect.fail("no language");
        const pairs = new Set<string>();
        for (let number = 0; number < count * cycle; number += 1) pairs.add(`${number % cycle} ${languages.at(number)}`);
        expect(pairs.size).toBe(count * cycle);
      }),
    );
  });

  it("and after any number of turns each language has had its share but for less than one", () => {
    fc.assert(
      fc.property(...cycles, (count, cycle) => {
        const languages = roundRobin([...Array(count).keys()], cycle) ?? expect.fail("no language");
        const had = Array.from({ length: count }, () => 0);
        for (let number = 0; number < 2 * count * cycle; number += 1) {
          const language = languages.at(number);
          had[language] = (had[language] ?? 0) + 1;
          for (const one of had) expect(Math.abs(one - (number + 1) / count)).toBeLessThan(1);
        }
      }),
    );
  });

  it("they go round in their order where the cycles have no common divisor", () => {
    const languages = roundRobin(["en", "de"], 5);
    expect([0, 1, 2, 9, 10, 11].map((number) => languages?.at(number))).toEqual(["en", "de", "en", "de", "en", "de"]);
  });
});
