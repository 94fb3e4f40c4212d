import { describe, expect, it } from "vitest";
import { PhraseFinder } from "../../../../src/base/text/phrase-finder.js";

describe("D9 many phrases are looked for at once", () => {
  it("finds phrases within, before and behind each other, in their order", () => {
    const finder = new PhraseFinder(["he", "she", "his", "hers", "she"]);
    expect(finder.phrasesIn("ushers")).toEqual([0, 1, 3, 4]);
    expect(finder.phrasesIn("this")).toEqual([2]);
    expect(finder.phrasesIn("")).toEqual([]);
  });

  it("finds no empty phrase", () => {
    expect(new PhraseFinder([""]).phrasesIn("text")).toEqual([]);
    expect(new PhraseFinder([]).phrasesIn("text")).toEqual([]);
  });

  it("says where the longest ends", () => {
    expect(new PhraseFinder(["he", "she", "hers"]).spansIn("ushers")).toEqual([
      { from: 1, to: 4 },
      { from: 2, to: 6 },
    ]);
  });
});
