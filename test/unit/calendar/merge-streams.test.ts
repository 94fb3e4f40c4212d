import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeStreams } from "../../../src/calendar/merge-streams.js";
import { runs } from "../../laws/arbitraries/runs.js";

interface Item {
  readonly at: number;
  readonly of: number;
}
const isBefore = (a: Item, b: Item): boolean => a.at < b.at;

describe("X3 slots of all cadences in one order", () => {
  it("is what a stable sort makes of them", () => {
    const lists = fc.array(fc.array(fc.nat(12), { maxLength: 8 }), { maxLength: 9 });
    fc.assert(
      fc.property(lists, (given) => {
        const sources = given.map((moments, of) => [...moments].sort((a, b) => a - b).map((at): Item => ({ at, of })));
        const merged = [
          ...mergeStreams(
            sources.map((items) => items[Symbol.iterator]()),
            isBefore,
          ),
        ];
        expect(merged).toEqual(sources.flat().sort((a, b) => a.at - b.at || a.of - b.of));
      }),
      { numRuns: runs(300) },
    );
  });

  it("asks each source for one item ahead and no more", () => {
    let asked = 0;
    const endless = (of: number): Iterator<Item> => {
      let at = 0;
      return {
        next: () => {
          asked += 1;
          at += 1;
          return { done: false, value: { at, of } };
        },
      };
    };
    const merged = mergeStreams([endless(0), endless(1), endless(2)], isBefore);
    for (let taken = 0; taken < 30; taken += 1) merged.next();
    expect(asked).toBeLessThanOrEqual(30 + 3);
  });

  it("of nothing is nothing", () => {
    expect([...mergeStreams([], isBefore)]).toEqual([]);
  });
});
