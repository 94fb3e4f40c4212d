import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean } from "../../src/base/text/did-you-mean.js";
import { editDistance } from "../../src/base/text/edit-distance.js";
import { runs } from "./arbitraries/runs.js";

/** The definition, word for word, remembering nothing but what it has answered. */
const distance = (a: string, b: string, seen = new Map<string, number>()): number => {
  if (a === "" || b === "") return a.length + b.length;
  const asked = `${a.length} ${b.length}`;
  const known = seen.get(asked);
  if (known !== undefined) return known;
  const [shorterA, shorterB] = [a.slice(0, -1), b.slice(0, -1)];
  const choices = [
    distance(shorterA, b, seen) + 1,
    distance(a, shorterB, seen) + 1,
    distance(shorterA, shorterB, seen) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    choices.push(distance(a.slice(0, -2), b.slice(0, -2), seen) + 1);
  const best = Math.min(...choices);
  seen.set(asked, best);
  return best;
};

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "A"), maxLength: 9 });

describe("G17 the nearest word", () => {
  test("edit distance is the definition's, or undefined beyond the bound", () => {
    fc.assert(
      fc.property(word, word, fc.nat(9), (a, b, atMost) => {
        const expected = distance(a, b);
        expect(editDistance(a, b, atMost)).toBe(expected <= atMost ? expected : undefined);
      }),
      { numRuns: runs(2000) },
    );
  });

  test("is the first of the nearest within a third of the word", () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (wrong, candidates) => {
        const measured = candidates.map((candidate) => distance(wrong.toLowerCase(), candidate.toLowerCase()));
        const least = Math.min(...measured, Math.ceil(wrong.length / 3) + 1);
        const nearest = least <= Math.ceil(wrong.length / 3) ? candidates[measured.indexOf(least)] : undefined;
        expect(didYouMean(wrong, candidates)).toBe(nearest);
      }),
      { numRuns: runs(2000) },
    );
  });
});
