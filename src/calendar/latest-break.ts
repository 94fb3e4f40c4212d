import type { BoundGrid } from "./bound-grid.js";
import type { BreakSearch } from "./break-search.js";
import { allDays } from "./horizon.js";
import type { LimitGroup } from "./limits.js";
import { Neighbours } from "./neighbours.js";
import type { Stream } from "./stream.js";
import { startsOf } from "./stretch-starts.js";

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
  const grids = new Set<BoundGrid>();
  for (const stream of streams) for (const grid of limitsOf(stream)?.grids ?? []) grids.add(grid);
  const floor = beginningOf(streams, search);
  const starts = startsOf([...grids]);
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
    const { grids = [], gaps = [] } = limitsOf(stream) ?? {};
    for (const day of [...grids.map(({ anchor }) => anchor), ...gaps.map((gap) => gap.beginning)]) {
      beginning = Math.min(beginning, day);
      last = Math.max(last, day);
    }
  }
  const floor = Math.max(first, days.from >= last ? beginning : allDays.from, allDays.from);
  return Math.min(floor, days.from);
};
