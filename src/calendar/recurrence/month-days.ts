import { minutesInDay } from "../../time/units.js";

/** Days of one month as bits: the lowest is the 1st. */
export type MonthDays = number;

/** Every day of a month with so many days. */
export const wholeMonth = (length: number): MonthDays => 2 ** length - 1;

/** A day of a month by its number, from its end where negative: -1 is the last. None where the month does not have it. */
export const numberedDay = (day: number, length: number): MonthDays => {
  const index = day < 0 ? length + day : day - 1;
  return index >= 0 && index < length ? 1 << index : 0;
};

/** The days of a month on a weekday. `firstWeekday` is that of its 1st; weekdays count from Monday, which is 0. */
export const weekdaysOf = (weekday: number, firstWeekday: number, length: number): MonthDays =>
  (everySeventh << firstOn(weekday, firstWeekday)) & wholeMonth(length);

/** Bits 0, 7, 14, 21 and 28. */
const everySeventh = 0x10204081;

const firstOn = (weekday: number, firstWeekday: number): number => (weekday - firstWeekday + 7) % 7;

/** The nth of a month's weekdays, from its end where negative: -1 is the last. None where the month has fewer. */
export const nthWeekdayOf = (nth: number, weekday: number, firstWeekday: number, length: number): MonthDays => {
  const first = firstOn(weekday, firstWeekday);
  const last = first + 7 * Math.floor((length - 1 - first) / 7);
  const index = nth > 0 ? first + 7 * (nth - 1) : last + 7 * (nth + 1);
  return index >= 0 && index < length ? 1 << index : 0;
};

/** The nth of these days, from the last where negative: -1 is the last. None where there are fewer, and none for 0. */
export const nthOf = (nth: number, days: MonthDays): MonthDays => {
  let left = days;
  if (nth > 0) for (let before = nth - 1; before > 0 && left !== 0; before -= 1) left &= left - 1;
  else for (let after = -nth - 1; after > 0 && left !== 0; after -= 1) left ^= 1 << (31 - Math.clz32(left));
  if (nth === 0 || left === 0) return 0;
  return nth > 0 ? left & -left : 1 << (31 - Math.clz32(left));
};

/** Whichever of these days is nearest to a day of the month, the earlier of two. None where the month does not have that day. */
export const nearestOf = (day: number, days: MonthDays, length: number): MonthDays => {
  if (day > length) return 0;
  for (let away = 0; away < length; away += 1) {
    const near = numberedDay(day - away < 1 ? day + away : day - away, length) & days;
    if (near !== 0) return near;
    const after = numberedDay(day + away, length) & days;
    if (after !== 0) return after;
  }
  return 0;
};

/** The midnights of these days in minutes after the month begins, ascending. */
export const midnightsOf = (days: MonthDays): readonly number[] => {
  const midnights: number[] = [];
  for (let left = days; left !== 0; left &= left - 1) midnights.push((31 - Math.clz32(left & -left)) * minutesInDay);
  return midnights;
};

/**
 * A table of what depends on a month's first weekday and its length alone, of which there are 28 pairs: each is computed when it is first asked for.
 * Returns a look-up by the day number of the 1st and the length.
 */
export const byShapeOfMonth = <Value>(
  compute: (firstWeekday: number, length: number) => Value,
): ((firstDay: number, length: number) => Value) => {
  const known: (Value | undefined)[] = new Array<Value | undefined>(28).fill(undefined);
  return (firstDay, length) => {
    const firstWeekday = weekdayNumberOf(firstDay);
    const key = firstWeekday * 4 + length - 28;
    const ready = known[key];
    if (ready !== undefined) return ready;
    const value = compute(firstWeekday, length);
    known[key] = value;
    return value;
  };
};

/** How many days after Monday a day is. */
export const weekdayNumberOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
