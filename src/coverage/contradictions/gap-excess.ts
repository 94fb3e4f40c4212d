import type { Days } from "../../calendar/horizon.js";
import { minuteOf } from "../../calendar/time-of-day.js";
import type { Weekday } from "../../model/values/weekday.js";
import { minutesInDay } from "../../time/units.js";
import { weekdayOf } from "../../time/weekdays.js";
import { lengthOf, lookedAt } from "./looked-at.js";
import type { Wanted } from "./posts-wanted.js";
import type { RuleSlots } from "./rule-slots.js";
import { gridOf, type Laying, wholeBlocks } from "./stretch-excess.js";

/** The first number of posts that is asked for and cannot keep so many minutes apart. */
export const firstTooDense = (wanted: readonly Wanted[], minutes: number, laying: Laying): Wanted | undefined =>
  wanted.find((one) => one.isEverywhere && isTooDense(one, minutes, laying));

/**
 * Whether what is asked for cannot keep so many minutes apart: "7 a week" beside "two days between two". Each stretch takes its posts as
 * early as it can, which leaves the next as much room as there is. Where the days are not known, each stretch is taken by itself and none
 * may hold its posts.
 */
const isTooDense = (wanted: Wanted, minutes: number, { on, weekStart }: Laying): boolean => {
  const grid = gridOf(wanted, weekStart);
  if (grid === undefined || wanted.count === 0 || minutes === 0) return false;
  const blocks = wholeBlocks(grid, lookedAt(on, lengthOf(grid))).filter((block) => hasDay(block, wanted));
  const hours = hoursOf(wanted);
  let last = Number.NEGATIVE_INFINITY;
  for (const block of blocks) {
    const placed = placeEarly(block, wanted, { hours, minutes, last: on.isWhole ? last : Number.NEGATIVE_INFINITY });
    if (placed === undefined) {
      if (on.isWhole) return true;
    } else {
      if (!on.isWhole) return false;
      last = placed;
    }
  }
  return !on.isWhole && blocks.length > 0;
};

/** The first and the last minute of a day in which posts may be; a window over midnight is taken as the whole day. */
const hoursOf = ({ window }: Wanted): Days => {
  const [from, to] = window === undefined ? [0, -1] : [minuteOf(window.from), minuteOf(window.to)];
  return from <= to ? { from, to } : { from: 0, to: minutesInDay - 1 };
};

interface Placing {
  readonly hours: Days;
  readonly minutes: number;
  /** The minute of the post before; infinitely long ago where there is none. */
  readonly last: number;
}

/** The minute of the last post of a stretch, where all are placed as early as they can; undefined where they do not fit. */
const placeEarly = ({ from, to }: Days, { count, days }: Wanted, { hours, minutes, last: before }: Placing): number | undefined => {
  let [last, left] = [before, count];
  for (let day = from; day <= to && left > 0; day += 1) {
    if (!isOn(day, days)) continue;
    const earliest = Math.max(last + minutes, day * minutesInDay + hours.from);
    const fitting = Math.min(left, Math.floor((day * minutesInDay + hours.to - earliest) / minutes) + 1);
    if (fitting <= 0) continue;
    last = earliest + (fitting - 1) * minutes;
    left -= fitting;
  }
  return left > 0 ? undefined : last;
};

/** A stretch without any of its days of the week asks for nothing. */
const hasDay = ({ from, to }: Days, { days }: Wanted): boolean => {
  for (let day = from; day <= Math.min(to, from + 6); day += 1) if (isOn(day, days)) return true;
  return false;
};

const isOn = (day: number, days: readonly Weekday[] | undefined): boolean => days === undefined || days.includes(weekdayOf(day));

/**
 * The distance of the first two slots of a rule that are less than so many minutes apart, in minutes; where the days are not known, only of
 * two on one day. Days without a time keep no distance.
 */
export const tooNear = ({ hasTimes, walls }: RuleSlots, minutes: number, { on }: Laying): number | undefined => {
  if (!hasTimes) return undefined;
  for (const [index, wall] of walls.entries()) {
    const before = walls[index - 1];
    if (before === undefined || wall - before >= minutes) continue;
    if (on.isWhole || dayOf(before) === dayOf(wall)) return wall - before;
  }
  return undefined;
};

const dayOf = (wall: number): number => Math.floor(wall / minutesInDay);
