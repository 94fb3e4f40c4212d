import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { besideOthers } from "../../../../src/calendar/spreading/choose-times.js";
import type { Part } from "../../../../src/calendar/spreading/open-parts.js";
import { times } from "../../../helpers/times.js";

const minutesIn = (parts: readonly Part[]): readonly number[] => parts.flatMap(({ from, to }) => times(to - from + 1, (at) => from + at));

/** The parts that some minutes make up. */
const partsOf = (minutes: readonly number[]): readonly Part[] => {
  const sorted = [...new Set(minutes)].sort((a, b) => a - b);
  const begins = sorted.filter((minute) => !sorted.includes(minute - 1));
  const ends = sorted.filter((minute) => !sorted.includes(minute + 1));
  return begins.map((from, at) => ({ from, to: ends[at] ?? from }));
};

describe("X3 what others leave of the open parts of a day", () => {
  it("is every open minute that is far enough from each of them, in order", () => {
    const minutes = fc.array(fc.nat(40), { maxLength: 30 });
    const others = fc.array(fc.integer({ min: -15, max: 55 }), { maxLength: 8 });
    fc.assert(
      fc.property(minutes, others, fc.nat(12), (open, carried, fromOthers) => {
        const left = minutesIn(besideOthers({ parts: partsOf(open), carried, fromOthers, apart: 0 }));
        expect(left).toEqual(minutesIn(partsOf(open)).filter((minute) => carried.every((time) => Math.abs(minute - time) >= fromOthers)));
      }),
      { numRuns: 500 },
    );
  });
});
