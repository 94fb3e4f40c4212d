import type { Offset } from "../../model/values/date-ref.js";
import { monthOf, monthStart } from "../../time/months.js";
import { minutesInDay } from "../../time/units.js";
import { allDays } from "../horizon.js";
import { weekdayIndex } from "../week.js";
import { addBusinessDays, type IsBusinessDay } from "./add-business-days.js";
import { weekdayNumberOf } from "./month-days.js";
import type { WallMinute } from "./slot-rule.js";

/** A day with the minute of it that hours and minutes are counted from: 0 where the anchor has no time. */
export interface Moment {
  /** The day. */
  readonly day: number;
  /** Minutes after its midnight. */
  readonly minute: number;
}

/** What an offset is added by. */
export interface Shifting {
  /** Whether people work on a day. */
  readonly isBusinessDay: IsBusinessDay;
  /** What the clocks of the result show so many minutes after a time on the clocks of the anchor; absent: clocks that never change. */
  elapse?(wall: WallMinute, minutes: number): WallMinute;
}

/**
 * Adds an offset to a moment: months first, a day too late for its month becoming the last, then weeks and days, then business days, then hours and
 * minutes as they pass, whatever the clocks do (RFC 5545, 3.3.6), then the snap in the direction gone so far. Returns undefined outside the years 1900 to 2200.
 */
export const shift = ({ day, minute }: Moment, offset: Offset, { isBusinessDay, elapse = plainly }: Shifting): Moment | undefined => {
  const { hours = 0, minutes = 0, snap } = offset;
  const onDay = shiftDay(day, offset, isBusinessDay);
  if (onDay < allDays.from || onDay > allDays.to) return undefined;
  const wall = elapse(onDay * minutesInDay + minute, hours * 60 + minutes);
  const moved = Math.floor(wall / minutesInDay);
  const ahead = snap === undefined ? 0 : (weekdayIndex(snap) - weekdayNumberOf(moved) + 7) % 7;
  const snapped = moved < day && ahead > 0 ? moved + ahead - 7 : moved + ahead;
  return snapped < allDays.from || snapped > allDays.to ? undefined : { day: snapped, minute: wall - moved * minutesInDay };
};

const plainly = (wall: WallMinute, minutes: number): WallMinute => wall + minutes;

/**
 * The part of an offset that counts in days, business days included: of two days, the later is never shifted to before the earlier. Infinite where a
 * step on the way leaves the years 1900 to 2200.
 */
export const shiftDay = (day: number, offset: Offset, isBusinessDay: IsBusinessDay): number => {
  const { months = 0, weeks = 0, days = 0, businessDays = 0 } = offset;
  return addBusinessDays(addMonths(day, months) + weeks * 7 + days, businessDays, isBusinessDay);
};

const addMonths = (day: number, months: number): number => {
  if (months === 0) return day;
  const from = monthOf(day);
  const first = monthStart(from + months);
  if (first < allDays.from) return Number.NEGATIVE_INFINITY;
  if (first > allDays.to) return Number.POSITIVE_INFINITY;
  return Math.min(first + day - monthStart(from), monthStart(from + months + 1) - 1);
};
