import { blockAt, blockIndexOf, type DayPeriod, type Grid } from "../../calendar/block.js";
import type { Days } from "../../calendar/horizon.js";
import type { Weekday } from "../../model/values/weekday.js";
import { weekdayOf } from "../../time/weekdays.js";
import { lengthOf, lookedAt, type OpenDays } from "./looked-at.js";
import type { Allowed, Posts, Wanted } from "./posts-wanted.js";
import { isSameStretch } from "./same-stretch.js";

/** More posts than fit into the stretches of another length that they fall in. */
export interface StretchExcess {
  /** How many posts there are to be at least. */
  readonly total: number;
  /** How many are allowed. */
  readonly room: number;
  /** How many stretches they fall in together. */
  readonly stretches: number;
}

/** Posts that are to be in one run of days, and the stretches of a limit that these days touch, by their numbers. */
export interface Demand {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** What it takes to lay out stretches of days. */
export interface Laying {
  /** The days for which both figures hold. */
  readonly on: OpenDays;
  readonly weekStart: Weekday;
}

/**
 * Returns where what is asked for in stretches of one length goes beyond what is allowed in stretches of another: "at least 1 a day" beside
 * "at most 3 a week". Both are laid out on the calendar. A run of demands for which the stretches they touch leave too little room cannot
 * be met, and if every run finds its room, all can (Hall's theorem, for intervals in order). Undefined where all can be met, where both are
 * for the same stretches, and where it is not known how the stretches lie. Where the days are not known, each demand is taken by itself and
 * all must go beyond.
 */
export const stretchExcess = (wanted: Wanted, allowed: Allowed, laying: Laying): StretchExcess | undefined => {
  const [own, limit] = [gridOf(wanted, laying.weekStart), gridOf(allowed, laying.weekStart)];
  if (own === undefined || limit === undefined || (wanted.days === undefined && isSameStretch(wanted, allowed, laying.weekStart)))
    return undefined;
  const days = lookedAt(laying.on, Math.max(lengthOf(own), lengthOf(limit)));
  const demands = demandsOf(wanted, own, { limit, days });
  return laying.on.isWhole ? firstTooMany(demands, allowed.count) : alwaysTooMany(demands, allowed.count);
};

/** How figures cut time; undefined for hours, and for several periods from a day that is not known. */
export const gridOf = ({ every, per, anchor }: Posts, weekStart: Weekday): Grid | undefined =>
  per === "hour" || (anchor === undefined && every !== 1)
    ? undefined
    : { per: per satisfies DayPeriod, every, anchor: anchor ?? 0, weekStart };

/** The whole stretches of a grid in a run of days, at most so many. */
export const wholeBlocks = (grid: Grid, { from, to }: Days): readonly Days[] => {
  const blocks: Days[] = [];
  for (let index = blockIndexOf(grid, from); blocks.length < mostLookedAt; index += 1) {
    const block = blockAt(grid, index);
    if (block.to > to) break;
    if (block.from >= from) blocks.push(block);
  }
  return blocks;
};

/** Days of eleven years. */
const mostLookedAt = 4_000;

/** A stretch without any of its days of the week asks for nothing: "1 a day, on Mondays" is 1 on Mondays. */
const demandsOf = (
  { count, days: weekdays }: Wanted,
  grid: Grid,
  { limit, days }: { readonly limit: Grid; readonly days: Days },
): readonly Demand[] => {
  const blocks = wholeBlocks(grid, days);
  if (weekdays === undefined)
    return blocks.map(({ from, to }) => ({ count, first: blockIndexOf(limit, from), last: blockIndexOf(limit, to) }));
  const touched = touchedStretches(limit);
  return blocks.flatMap(({ from, to }) => {
    const touches: number[] = [];
    for (let day = from; day <= to; day += 1) if (weekdays.includes(weekdayOf(day))) touches.push(touched(day));
    const [first, last] = [touches[0], touches.at(-1)];
    return first === undefined || last === undefined ? [] : [{ count, first, last }];
  });
};

/**
 * Returns the function that numbers the stretches that days touch, which are asked for in order: a stretch that none of them touches has no
 * number.
 */
export const touchedStretches = (grid: Grid): ((day: number) => number) => {
  let [number, index] = [-1, Number.NaN];
  return (day) => {
    const next = blockIndexOf(grid, day);
    if (next !== index) number += 1;
    index = next;
    return number;
  };
};

/** The first run of demands that goes beyond its room: as few stretches as can be, with all demands in them. */
export const firstTooMany = (demands: readonly Demand[], max: number): StretchExcess | undefined => {
  let before = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { count, first, last }] of demands.entries()) {
    least = Math.min(least, before - max * first);
    before += count;
    if (before - max * (last + 1) > least) return shortestRun(demands, index, max);
  }
  return undefined;
};

const shortestRun = (demands: readonly Demand[], found: number, max: number): StretchExcess | undefined => {
  const last = demands[found]?.last ?? 0;
  let total = 0;
  for (let at = found; at >= 0; at -= 1) {
    const { count, first } = demands[at] ?? { count: 0, first: 0 };
    total += count;
    const stretches = last - first + 1;
    if (total > max * stretches)
      return { total: total + countWithin(demands, { first, last }, [at, found]), room: max * stretches, stretches };
  }
  return undefined;
};

/** How many posts are wanted in some stretches by the demands around a run. */
const countWithin = (
  demands: readonly Demand[],
  { first, last }: Pick<Demand, "first" | "last">,
  [begin, end]: readonly [number, number],
): number => {
  let count = 0;
  for (let at = begin - 1; (demands[at]?.first ?? -1) >= first; at -= 1) count += demands[at]?.count ?? 0;
  for (let at = end + 1; (demands[at]?.last ?? Number.POSITIVE_INFINITY) <= last; at += 1) count += demands[at]?.count ?? 0;
  return count;
};

/** The demand with the most room, where even that one goes beyond it by itself. */
const alwaysTooMany = (demands: readonly Demand[], max: number): StretchExcess | undefined => {
  let widest: StretchExcess | undefined;
  for (const { count, first, last } of demands) {
    const stretches = last - first + 1;
    const room = max * stretches;
    if (count <= room) return undefined;
    if (widest === undefined || room > widest.room) widest = { total: count, room, stretches };
  }
  return widest;
};
