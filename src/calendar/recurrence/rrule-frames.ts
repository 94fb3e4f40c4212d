import { monthOf, monthStart, yearOf } from "../../time/months.js";
import { minutesInDay } from "../../time/units.js";
import { dayInWeek, firstDayOfWeek, weekOf } from "../week.js";
import { ascending } from "./at-times.js";
import { stepsAtOnce } from "./daily-rule.js";
import type { Frames } from "./framed-rule.js";
import { byShapeOfMonth, midnightsOf, weekdayNumberOf } from "./month-days.js";
import { monthFrames, yearFrames } from "./month-frames.js";
import { periodFrames } from "./period-frames.js";
import type { RRule } from "./read-rrule.js";
import { daysOfMonth, daysOfYear, mostInMonth, mostInYear } from "./rrule-days.js";
import { atPositions, type Choosing, mostPositions } from "./set-positions.js";
import { byShapeOfYear } from "./year-shape.js";

/** What a rule's frames are made from besides the rule. */
export interface FramesOf {
  /** The day its periods are counted from. */
  readonly anchor: number;
  /** How many times of day it has. */
  readonly timesADay: number;
  /** Which slots of a period it takes; absent: all. */
  readonly choosing: Choosing | undefined;
}

/** The frames of an RFC 5545 rule whose missing parts are filled in: what each of its parts expands or limits stands in a table of section 3.3.10. */
export const rruleFrames = (rule: RRule, from: FramesOf): Frames => {
  switch (rule.freq) {
    case "DAILY":
      return rule.byMonth === undefined && rule.byMonthDay === undefined ? dailyFrames(rule, from) : dailyByMonth(rule, from);
    case "WEEKLY":
      return weeklyFrames(rule, from);
    case "MONTHLY":
      return monthlyFrames(rule, from);
    case "YEARLY":
      return yearlyFrames(rule, from);
  }
};

const dailyFrames = ({ interval, byDay }: RRule, { anchor, timesADay }: FramesOf): Frames => {
  const steps = stepsAtOnce(timesADay);
  const days: number[] = [];
  for (let step = 0; step < steps; step += 1) {
    const weekday = weekdayNumberOf(anchor + step * interval);
    if (byDay === undefined || byDay.some((one) => one.weekday === weekday)) days.push(step * interval);
  }
  return periodFrames(anchor, steps * interval, days);
};

/** Days that some months or days of the month limit are found month by month. */
const dailyByMonth = (rule: RRule, { anchor }: FramesOf): Frames => {
  const { interval, byMonth } = rule;
  const daysByShape = byShapeOfMonth((firstWeekday, length) => daysOfMonth(rule, firstWeekday, length));
  const midnightsByShape = byShapeOfMonth((firstWeekday, length) => midnightsOf(daysOfMonth(rule, firstWeekday, length)));
  return monthFrames({
    base: monthOf(anchor),
    every: 1,
    atOnce: Math.min(mostInMonth(rule), Math.ceil(31 / interval)),
    ofTwelve: byMonth?.length ?? 12,
    startsIn(month, firstDay) {
      if (!isIn(byMonth, month)) return none;
      const length = monthStart(month + 1) - firstDay;
      if (interval === 1) return midnightsByShape(firstDay, length);
      let stepped = 0;
      for (let index = modulo(anchor - firstDay, interval); index < length; index += interval) stepped |= 1 << index;
      return midnightsOf(daysByShape(firstDay, length) & stepped);
    },
  });
};

const none: readonly number[] = [];

const modulo = (a: number, n: number): number => ((a % n) + n) % n;

/** Whether a month, counted as `monthOf` does, is among those of a year. */
const isIn = (byMonth: readonly number[] | undefined, month: number): boolean =>
  byMonth === undefined || byMonth.includes(modulo(month, 12) + 1);

const weeklyFrames = (rule: RRule, { anchor, choosing }: FramesOf): Frames => {
  const { interval, byDay = [], byMonth, weekStart } = rule;
  const base = firstDayOfWeek(weekOf(anchor, weekStart), weekStart);
  const days = ascending(byDay.map(({ weekday }) => dayInWeek(weekday - weekdayNumberOf(0), weekStart)));
  const frames = periodFrames(base, 7 * interval, days);
  if (byMonth === undefined && choosing === undefined) return frames;
  const startsOf = (some: readonly number[]) =>
    chosen(
      some.map((day) => day * minutesInDay),
      choosing,
    );
  const all = startsOf(days);
  const split = new Map<number, readonly number[]>();
  const atOnce = choosing === undefined ? days.length : mostPositions(choosing);
  return {
    ...frames,
    atOnce,
    perFrame: byMonth === undefined ? all.length : undefined,
    startsIn(_, firstDay) {
      if (byMonth === undefined) return all;
      const month = monthOf(firstDay);
      const before = monthStart(month + 1) - firstDay;
      const inFirst = isIn(byMonth, month);
      if (before > 6 || isIn(byMonth, month + 1) === inFirst) return inFirst ? all : none;
      const key = inFirst ? before : -before;
      const starts = split.get(key) ?? startsOf(days.filter((day) => day < before === inFirst));
      split.set(key, starts);
      return starts;
    },
    atMost: (within) =>
      choosing === undefined ? frames.atMost(within) : (frames.frameOf(within.to) - frames.frameOf(within.from) + 1) * atOnce,
  };
};

const monthlyFrames = (rule: RRule, { anchor, timesADay, choosing }: FramesOf): Frames => {
  const { interval, byMonth } = rule;
  const base = monthOf(anchor);
  const startsByShape = byShapeOfMonth((firstWeekday, length) => chosen(midnightsOf(daysOfMonth(rule, firstWeekday, length)), choosing));
  let ofTwelve = 0;
  for (let frame = 0; frame < 12; frame += 1) if (isIn(byMonth, base + frame * interval)) ofTwelve += 1;
  return monthFrames({
    base,
    every: interval,
    ...mostOf(mostInMonth(rule), timesADay, choosing),
    ofTwelve,
    startsIn: (month, firstDay) => (isIn(byMonth, month) ? startsByShape(firstDay, monthStart(month + 1) - firstDay) : none),
  });
};

const yearlyFrames = (rule: RRule, { anchor, timesADay, choosing }: FramesOf): Frames =>
  yearFrames({
    base: yearOf(anchor),
    every: rule.interval,
    ...mostOf(mostInYear(rule), timesADay, choosing),
    startsIn: byShapeOfYear((shape) =>
      chosen(
        daysOfYear(rule, shape).map((day) => day * minutesInDay),
        choosing,
      ),
    ),
  });

const chosen = (midnights: readonly number[], choosing: Choosing | undefined): readonly number[] =>
  choosing === undefined ? midnights : atPositions(midnights, choosing);

/** How many starts a period and a day have at most: days, or slots where positions choose among them. */
const mostOf = (days: number, timesADay: number, choosing: Choosing | undefined) =>
  choosing === undefined ? { atOnce: days, inDay: 1 } : { atOnce: Math.min(days * timesADay, mostPositions(choosing)), inDay: timesADay };
