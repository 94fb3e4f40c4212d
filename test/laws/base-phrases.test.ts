import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PhraseFinder } from "../../src/base/text/phrase-finder.js";
import { searchForm } from "../../src/base/text/search-form.js";
import { lookupsDuring } from "../helpers/lookups-during.js";
import { times } from "../helpers/times.js";
import { runs } from "./arbitraries/runs.js";

const few = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 6 });
const long = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 60 });

describe("D9 a search for many phrases finds what a search for each would", () => {
  test("whichever they are, and where the longest ends", () => {
    fc.assert(
      fc.property(fc.array(few, { maxLength: 8 }), long, (phrases, text) => {
        const finder = new PhraseFinder(phrases);
        expect(finder.phrasesIn(text)).toEqual(phrases.flatMap((phrase, index) => (phrase !== "" && text.includes(phrase) ? [index] : [])));
        const spans = times(text.length, (at) => at + 1).flatMap((to) => {
          const ending = phrases.filter((phrase) => phrase !== "" && text.slice(0, to).endsWith(phrase));
          return ending.length === 0 ? [] : [{ from: to - Math.max(...ending.map(({ length }) => length)), to }];
        });
        expect(finder.spansIn(text)).toEqual(spans);
      }),
      { numRuns: runs(500) },
    );
  });

  test("in time that grows with the text, and not with what the phrases have in common", () => {
    // All phrases end with all shorter ones, and nothing but the last unit of the text decides.
    const phrases = (size: number) => times(size, (at) => "a".repeat(at + 1));
    const searching = (count: number, size: number) => {
      const finder = new PhraseFinder(phrases(count));
      return lookupsDuring(() => finder.phrasesIn("a".repeat(size)));
    };
    expect(searching(100, 4000) / searching(100, 2000)).toBeLessThanOrEqual(2.1);
    expect(searching(200, 4000)).toBeLessThan(searching(100, 4000) * 1.2);
    expect(searching(100, 4000)).toBeLessThan(20_000);
  });
});

describe("D9 the form in which words are looked for", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "É", "e\u0301", " ", "\n", "#", "文", "\u00ad", "’", "Σ", "1"), maxLength: 30 });

  test("is the same for what reads the same", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const form = searchForm(whole);
        expect(searchForm(form)).toBe(form);
        expect(searchForm(` ${whole.normalize("NFD")}\n`)).toBe(form);
        expect(searchForm(searchForm(whole, { isCaseKept: true }))).toBe(form);
      }),
      { numRuns: runs(500) },
    );
  });

  test("holds each of its words, and no part of one", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), word, (words, one) => {
        expect(searchForm(words.join(" ")).includes(searchForm(one))).toBe(words.includes(one));
      }),
      { numRuns: runs(500) },
    );
  });
});
