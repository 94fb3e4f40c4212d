import { blockAt, blockIndexOf, longestPeriod } from "./block.js";
import type { BreakSearch } from "./break-search.js";
import { allDays } from "./horizon.js";
import type { Counter, LimitGroup } from "./limits.js";
import { Neighbours } from "./neighbours.js";
import type { Stream } from "./stream.js";

/** Where the walk of a group begins, and how many steps it took to find that out. */
export interface Break {
  /** The first day that is walked. */
  readonly day: number;
  /** How many slots and places were looked at. */
  readonly steps: number;
}

/**
 * The latest day up to the first of those needed from which a group can be walked as if from its beginning: the start of a stretch of every bound
 * concerned, at which two neighbouring slots lie at least the gap apart. What lies before it has no say in what comes after.
 * A group that is denser than its gap has no such day, and is walked from its beginning. More than `most` steps are not taken.
 */
export const latestBreak = ({ streams }: LimitGroup, search: BreakSearch): Break => {
  const { days, most, limitsOf } = search;
  const counters = new Set<Counter>();
  for (const stream of streams) for (const counter of limitsOf(stream)?.counters ?? []) counters.add(counter);
  const floor = beginningOf(streams, search);
  const starts = startsOf([...counters]);
  const neighbours = new Neighbours(streams, floor, search);
  let steps = 0;
  for (let day = starts(days.from); day > floor; day = starts(day - 1)) {
    steps += 1;
    const isApart = neighbours.areApartAt(day);
    if (isApart === undefined || steps + neighbours.steps > most)
      return { day: floor, steps: Math.max(steps + neighbours.steps, most + 1) };
    if (isApart) return { day, steps: steps + neighbours.steps };
  }
  return { day: floor, steps: steps + neighbours.steps };
};

/** The day before which nothing has a say: the first of the group's beginnings and of the days on which its streams run. */
const beginningOf = (streams: readonly Stream[], { days, limitsOf }: BreakSearch): number => {
  let first = allDays.to;
  let beginning = allDays.to;
  let last = allDays.from;
  for (const stream of streams) {
    first = Math.min(first, stream.active.from);
    const { counters = [], gaps = [] } = limitsOf(stream) ?? {};
    for (const day of [...counters.map(({ grid }) => grid.anchor), ...gaps.map((gap) => gap.beginning)]) {
      beginning = Math.min(beginning, day);
      last = Math.max(last, day);
    }
  }
  const floor = Math.max(first, days.from >= last ? beginning : allDays.from, allDays.from);
  return Math.min(floor, days.from);
};

/** Returns what finds the latest day up to another on which a stretch of every bound starts. */
const startsOf = (counters: readonly Counter[]): ((day: number) => number) => {
  const lengthOf = ({ grid }: Counter): number => (grid.per === "hour" ? grid.every / 24 : grid.every * longestPeriod[grid.per]);
  const [coarsest, ...others] = counters.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (coarsest === undefined) return (day) => day;
  return (day) => {
    let at = startIn(coarsest, day);
    while (at > allDays.from && others.some((other) => startIn(other, at) !== at)) at = startIn(coarsest, at - 1);
    return at;
  };
};

/** The latest day up to another that begins with a stretch of a bound. */
const startIn = ({ grid }: Counter, day: number): number => {
  if (grid.per !== "hour") return blockAt(grid, blockIndexOf(grid, day)).from;
  const days = grid.every / divisorOf24(grid.every);
  return grid.anchor + Math.floor((day - grid.anchor) / days) * days;
};

/** The greatest number that divides both this one and the hours of a day. */
const divisorOf24 = (number: number): number => [24, 12, 8, 6, 4, 3, 2].find((one) => number % one === 0) ?? 1;
