import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phaseOf } from "../../../../src/calendar/phase-of.js";
import { spread } from "../../../../src/calendar/spreading/spread.js";
import { times } from "../../../helpers/times.js";
import { runs } from "../../../laws/arbitraries/runs.js";

const phase = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((hash) => hash / 2 ** 32);

describe("C8 X3 spreading is as even as whole numbers can be", () => {
  it.each([
    [1, 5, 0, [0]],
    [2, 5, 0, [0, 2]],
    [2, 5, 0.5, [1, 3]],
    [3, 5, 0, [0, 1, 3]],
    [5, 5, 0.9, [0, 1, 2, 3, 4]],
    [3, 2, 0, [0, 0, 1]],
    [4, 1, 0.3, [0, 0, 0, 0]],
    [0, 7, 0.5, []],
    [3, 0, 0.5, []],
  ])("%i on %i places from %f", (count, room, from, places) => expect(spread(count, room, from)).toEqual(places));

  it("any two stretches of equal length differ by at most one, over several periods too", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 31 }),
        phase,
        fc.integer({ min: 1, max: 60 }),
        (count, room, from, length) => {
          const taken = Array<number>(room * 3).fill(0);
          for (let period = 0; period < 3; period += 1)
            for (const place of spread(count, room, from)) taken[period * room + place] = (taken[period * room + place] ?? 0) + 1;
          const sums = taken
            .slice(0, Math.max(0, room * 3 - length + 1))
            .map((_, at) => taken.slice(at, at + length).reduce((a, b) => a + b, 0));
          expect(Math.max(0, ...sums) - Math.min(Number.POSITIVE_INFINITY, ...sums)).toBeLessThanOrEqual(1);
          expect(taken.reduce((a, b) => a + b, 0)).toBe(count * 3);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it("stays in the room and in order with the largest phase there is", () => {
    const most = (2 ** 32 - 1) / 2 ** 32;
    for (const [count, room] of [
      [1, 1],
      [7, 5],
      [999, 31],
      [1_000_000, 7],
    ] as const) {
      const places = spread(count, room, most);
      expect(places).toHaveLength(count);
      expect(places.every((place, at) => place >= (places[at - 1] ?? 0) && place < room)).toBe(true);
    }
  });
});

describe("C8 phases", () => {
  it("depend on the id alone and lie from 0 to under 1 (worked out by hand: FNV-1a, then fmix32)", () => {
    expect(["", "a", "q", "foobar"].map((id) => phaseOf(id) * 2 ** 32)).toEqual([0xab3e7c0b, 0x1a80b1b3, 0x5d088f3a, 0x0c0da6dc]);
  });

  it("of ids that differ in their last character only are far apart", () => {
    const phases = times(100, (at) => phaseOf(`news-${at}`));
    const tenths = times(10, (tenth) => phases.filter((one) => Math.floor(one * 10) === tenth).length);
    expect(Math.min(...tenths)).toBeGreaterThan(2);
    expect(Math.max(...tenths)).toBeLessThan(25);
  });
});
