import type { YearlyRecurrence } from "../../model/schedule/recurrence.js";
import type { YearlyDay } from "../../model/schedule/recurrence-day.js";
import { yearOf } from "../../time/months.js";
import { minutesInDay } from "../../time/units.js";
import { weekdayIndex } from "../week.js";
import { atTimes } from "./at-times.js";
import { framedRule, stretchFrom } from "./framed-rule.js";
import { type MonthDays, midnightsOf, nthWeekdayOf, numberedDay } from "./month-days.js";
import { yearFrames } from "./month-frames.js";
import type { RuleContext, SlotRule } from "./slot-rule.js";
import { byShapeOfYear, type MonthInYear, monthsInYear, type YearShape } from "./year-shape.js";

/** The rule of some days of every year; 29 February is only in leap years. */
export const yearlyRule = ({ on, at }: YearlyRecurrence, context: RuleContext): SlotRule => {
  const frames = yearFrames({
    base: yearOf(context.anchor),
    every: 1,
    atOnce: Math.min(on.length, 366),
    startsIn: byShapeOfYear((shape) => startsIn(shape, on)),
  });
  return framedRule(frames, atTimes(at), stretchFrom(context));
};

const startsIn = (shape: YearShape, on: readonly YearlyDay[]): readonly number[] =>
  monthsInYear(shape).flatMap((month) => {
    const days = on.reduce((found, day) => (day.month === month.month ? found | dayIn(month, day) : found), 0);
    return midnightsOf(days).map((midnight) => month.before * minutesInDay + midnight);
  });

const dayIn = ({ firstWeekday, length }: MonthInYear, day: YearlyDay): MonthDays =>
  "weekday" in day ? nthWeekdayOf(day.nth, weekdayIndex(day.weekday), firstWeekday, length) : numberedDay(day.day, length);
