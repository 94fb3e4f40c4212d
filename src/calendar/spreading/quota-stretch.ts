import type { Weekday } from "../../model/values/weekday.js";
import { weekdayOf } from "../../time/weekdays.js";
import { type Block, blockAt } from "../block.js";
import { allDays, type Days, sharedDays } from "../horizon.js";
import type { Quota } from "./quota.js";
import { daysApart } from "./quota-limits.js";
import { spread } from "./spread.js";

/** One stretch of a quota, before anything is in its way. */
export interface QuotaStretch {
  /** Its days and its name. */
  readonly block: Block;
  /** The days it may fall on. */
  readonly days: readonly number[];
  /** How many posts it is to have: of one that the cadence runs through only in part, its share, rounded. */
  readonly count: number;
  /** Returns the days an even spread has, one for each post. */
  readonly even: () => readonly number[];
}

/** The stretch with a number. */
export const quotaStretch = ({ count, grid, days: weekdays }: Quota, frame: number, active: Days, phase: number): QuotaStretch => {
  const block = blockAt(grid, frame);
  const allowed = daysIn(sharedDays(block, allDays), weekdays);
  const days = allowed.every((day) => day >= active.from && day <= active.to)
    ? allowed
    : allowed.filter((day) => day >= active.from && day <= active.to);
  const share = days.length === allowed.length ? count : Math.round((count * days.length) / Math.max(allowed.length, 1));
  return {
    block,
    days,
    count: days.length === 0 ? 0 : share,
    even: () => spread(share, days.length, phase).map((at) => days[at] ?? block.from),
  };
};

const daysIn = ({ from, to }: Days, weekdays: readonly Weekday[] | undefined): readonly number[] => {
  const days: number[] = [];
  for (let day = from; day <= to; day += 1) if (weekdays === undefined || weekdays.includes(weekdayOf(day))) days.push(day);
  return days;
};

/**
 * The first day from which a stretch may be filled, so that the one before need not know of it: the first of its even spread where that, repeated in every
 * stretch, keeps the distance, else the stretch's own first day.
 */
export const firstDayOf = ({ block, count, even }: QuotaStretch, apart: number): number => {
  const days = daysApart(apart);
  const length = block.to - block.from + 1;
  if (count * days > length) return block.from;
  const spreadDays = even();
  const [first = block.from] = spreadDays;
  const isKept = spreadDays.every((day, at) => (spreadDays[at + 1] ?? first + length) - day >= days);
  return isKept ? first : block.from;
};
