import { weekdayIndex } from "../week.js";
import { type MonthDays, nthWeekdayOf, numberedDay, weekdaysOf, wholeMonth } from "./month-days.js";
import type { ByDay, RRule } from "./read-rrule.js";
import { monthsInYear, type YearShape } from "./year-shape.js";

/** The days of a month that `BYMONTHDAY` and `BYDAY` of a daily or monthly rule leave. Monday is the weekday 0. */
export const daysOfMonth = ({ byMonthDay, byDay }: RRule, firstWeekday: number, length: number): MonthDays => {
  let days = wholeMonth(length);
  if (byMonthDay !== undefined) days &= byMonthDay.reduce((found, day) => found | numberedDay(day, length), 0);
  if (byDay !== undefined) days &= byDay.reduce((found, day) => found | weekdayInMonth(day, firstWeekday, length), 0);
  return days;
};

const weekdayInMonth = ({ weekday, nth }: ByDay, firstWeekday: number, length: number): MonthDays =>
  nth === undefined ? weekdaysOf(weekday, firstWeekday, length) : nthWeekdayOf(nth, weekday, firstWeekday, length);

/** At least as many days as `daysOfMonth` finds in any month. */
export const mostInMonth = ({ byMonthDay, byDay }: RRule): number =>
  Math.min(31, byMonthDay?.length ?? 31, byDay?.reduce((sum, { nth }) => sum + (nth === undefined ? 5 : 1), 0) ?? 31);

/** The days of a year that a yearly rule has, counted from 0, ascending: those that each of its parts names. */
export const daysOfYear = (rule: RRule, shape: YearShape): readonly number[] => {
  const isWeek = weeksOf(rule, shape);
  const isYearDay = yearDaysOf(rule, shape);
  const isWeekday = weekdaysOfYear(rule, shape);
  const found: number[] = [];
  for (const month of monthsInYear(shape)) {
    if (rule.byMonth?.includes(month.month) === false) continue;
    const days = daysOfMonth(inMonth(rule), month.firstWeekday, month.length);
    for (let index = 0; index < month.length; index += 1) {
      const day = month.before + index;
      if ((days & (1 << index)) !== 0 && isWeek(day) && isYearDay(day) && isWeekday(day)) found.push(day);
    }
  }
  return found;
};

/** Whether weekdays are counted in the month: where months are named (RFC 5545 as corrected by erratum 1913). */
const countsInMonth = ({ byMonth, byDay }: RRule): boolean =>
  byMonth !== undefined || byDay?.every(({ nth }) => nth === undefined) === true;

/** The parts of a yearly rule that say something of the days of each month. */
const inMonth = (rule: RRule): RRule => (countsInMonth(rule) ? rule : { ...rule, byDay: undefined });

/** Says of a day of the year whether `BYDAY` names it, where it counts weekdays in the year. */
const weekdaysOfYear = (rule: RRule, { firstWeekday, length }: YearShape): ((day: number) => boolean) => {
  if (rule.byDay === undefined || countsInMonth(rule)) return () => true;
  const named = new Set<number>();
  for (const { weekday, nth } of rule.byDay) {
    const first = (weekday - firstWeekday + 7) % 7;
    const last = first + 7 * Math.floor((length - 1 - first) / 7);
    if (nth === undefined) for (let day = first; day <= last; day += 7) named.add(day);
    else named.add(nth > 0 ? first + 7 * (nth - 1) : last + 7 * (nth + 1));
  }
  return (day) => named.has(day);
};

const yearDaysOf = ({ byYearDay }: RRule, { length }: YearShape): ((day: number) => boolean) => {
  if (byYearDay === undefined) return () => true;
  const named = new Set(byYearDay.map((day) => (day > 0 ? day - 1 : length + day)));
  return (day) => named.has(day);
};

/**
 * Says of a day of the year whether `BYWEEKNO` names its week. The first week has at least four days in the year (ISO 8601), so that the first days of
 * a year may lie in the last week of the year before, and its last days in the first week of the year after.
 */
const weeksOf = ({ byWeekNo, weekStart }: RRule, shape: YearShape): ((day: number) => boolean) => {
  if (byWeekNo === undefined) return () => true;
  const { firstWeekday, length, lengthBefore, lengthAfter } = shape;
  const start = weekdayIndex(weekStart);
  const first = firstWeekOf(firstWeekday, start);
  const next = length + firstWeekOf((firstWeekday + length) % 7, start);
  const before = firstWeekOf((firstWeekday - (lengthBefore % 7) + 7) % 7, start) - lengthBefore;
  const afterNext = length + lengthAfter + firstWeekOf((firstWeekday + length + lengthAfter) % 7, start);
  const isNamed = (day: number, from: number, to: number): boolean => {
    const week = Math.floor((day - from) / 7) + 1;
    return byWeekNo.includes(week) || byWeekNo.includes(week - 1 - (to - from) / 7);
  };
  return (day) => {
    if (day < first) return isNamed(day, before, first);
    return day < next ? isNamed(day, first, next) : isNamed(day, next, afterNext);
  };
};

/** The first day of a year's first week, counted from its 1 January; Monday is the weekday 0. */
const firstWeekOf = (firstWeekday: number, weekStart: number): number => {
  const intoWeek = (firstWeekday - weekStart + 7) % 7;
  return intoWeek <= 3 ? -intoWeek : 7 - intoWeek;
};

/** At least as many days as `daysOfYear` finds in any year. */
export const mostInYear = ({ byMonth, byMonthDay, byYearDay, byWeekNo, byDay }: RRule): number => {
  const months = byMonth?.length ?? 12;
  const counted = byMonth === undefined ? 1 : months;
  return Math.min(
    366,
    31 * months,
    (byMonthDay?.length ?? 31) * months,
    byYearDay?.length ?? 366,
    (byWeekNo?.length ?? 53) * mostDaysOfWeek,
    byDay?.reduce((sum, { nth }) => sum + (nth === undefined ? 5 * months : counted), 0) ?? 366,
  );
};

/** A year has days of one week number at both of its ends: of the first week, or of the last. */
const mostDaysOfWeek = 14;
