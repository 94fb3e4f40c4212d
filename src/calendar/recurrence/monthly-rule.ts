import type { MonthlyRecurrence } from "../../model/schedule/recurrence.js";
import type { MonthlyDay, NthBusinessDay } from "../../model/schedule/recurrence-day.js";
import { monthOf, monthStart } from "../../time/months.js";
import { weekdayIndex } from "../week.js";
import { atTimes } from "./at-times.js";
import { framedRule, stretchFrom } from "./framed-rule.js";
import { byShapeOfMonth, type MonthDays, midnightsOf, nearestOf, nthOf, nthWeekdayOf, numberedDay, weekdayNumberOf } from "./month-days.js";
import { monthFrames } from "./month-frames.js";
import type { RuleContext, SlotRule } from "./slot-rule.js";

/** The rule of some days of every nth month, counted from the anchor's month. */
export const monthlyRule = ({ every = 1, on, at }: MonthlyRecurrence, context: RuleContext): SlotRule => {
  const byCalendar = on.filter(isCalendarDay);
  const byWork = on.filter((day): day is NthBusinessDay => !isCalendarDay(day));
  const calendarDays = (firstWeekday: number, length: number): MonthDays =>
    byCalendar.reduce((days, day) => days | calendarDay(day, firstWeekday, length), 0);
  const midnights = byShapeOfMonth((firstWeekday, length) => midnightsOf(calendarDays(firstWeekday, length)));
  const frames = monthFrames({
    base: monthOf(context.anchor),
    every,
    atOnce: Math.min(on.length, 31),
    startsIn(month, firstDay) {
      const length = monthStart(month + 1) - firstDay;
      if (byWork.length === 0) return midnights(firstDay, length);
      const working = businessDaysOf(firstDay, length, context);
      const others = calendarDays(weekdayNumberOf(firstDay), length);
      return midnightsOf(byWork.reduce((days, day) => days | businessDay(day, working, length), others));
    },
  });
  return framedRule(frames, atTimes(at), stretchFrom(context));
};

type CalendarDay = Exclude<MonthlyDay, NthBusinessDay>;

const isCalendarDay = (day: MonthlyDay): day is CalendarDay => !("businessDay" in day);

const calendarDay = (day: CalendarDay, firstWeekday: number, length: number): MonthDays => {
  if ("weekday" in day) return nthWeekdayOf(day.nth, weekdayIndex(day.weekday), firstWeekday, length);
  return numberedDay(day.clamp === true ? Math.min(day.day, length) : day.day, length);
};

const businessDay = (day: NthBusinessDay, working: MonthDays, length: number): MonthDays =>
  "nth" in day ? nthOf(day.nth, working) : nearestOf(day.nearest, working, length);

const businessDaysOf = (firstDay: number, length: number, context: RuleContext): MonthDays => {
  let days = 0;
  for (let index = 0; index < length; index += 1) if (context.isBusinessDay(firstDay + index)) days |= 1 << index;
  return days;
};
