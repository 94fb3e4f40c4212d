import { blockAt, blockIndexOf, longestPeriod } from "./block.js";
import type { BoundGrid } from "./bound-grid.js";
import { allDays } from "./horizon.js";

/** Returns what finds the latest day up to another on which a stretch of every bound starts; the first day there is, or one before, where there is none. */
export const startsOf = (grids: readonly BoundGrid[]): ((day: number) => number) => {
  const lengthOf = (grid: BoundGrid): number => (grid.per === "hour" ? grid.every / 24 : grid.every * longestPeriod[grid.per]);
  const [coarsest, ...others] = grids.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (coarsest === undefined) return (day) => day;
  return (day) => {
    let at = startIn(coarsest, day);
    while (at > allDays.from && others.some((other) => startIn(other, at) !== at)) at = startIn(coarsest, at - 1);
    return at;
  };
};

/** The latest day up to another that begins with a stretch of a bound. */
const startIn = (grid: BoundGrid, day: number): number => {
  if (grid.per !== "hour") return blockAt(grid, blockIndexOf(grid, day)).from;
  const days = grid.every / divisorOf24(grid.every);
  return grid.anchor + Math.floor((day - grid.anchor) / days) * days;
};

/** The greatest number that divides both this one and the hours of a day. */
const divisorOf24 = (number: number): number => [24, 12, 8, 6, 4, 3, 2].find((one) => number % one === 0) ?? 1;
