import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { flag } from "../schema/flag.js";
import { wholeNumber } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { oneOfShapes } from "../schema/one-of-shapes.js";
import { sameAs } from "../schema/same-as.js";
import type { Written } from "../schema/written.js";
import { type Weekday, weekday } from "../values/weekday.js";

/** A day of the month. */
export interface DayOfMonth {
  /** 1 to 31; -1 is the last day. */
  readonly day: number;
  /** A shorter month takes its last day; absent: it has none. */
  readonly clamp?: true;
}
/** The first to fifth, or the last, such weekday of a month. */
export interface NthWeekday {
  /** 1 to 5; -1 is the last. */
  readonly nth: 1 | 2 | 3 | 4 | 5 | -1;
  /** The day of the week. */
  readonly weekday: Weekday;
}
/** A business day counted from the start of the month, or from its end when negative. */
export interface CountedBusinessDay {
  /** 1 is the first, -1 the last. */
  readonly nth: number;
  /** Says that business days are counted. */
  readonly businessDay: true;
}
/** The business day nearest to a day of the month: of two as near, the earlier, and always one of the same month. */
export interface NearestBusinessDay {
  /** The day of the month; a month that does not have it is skipped. */
  readonly nearest: number;
  /** Says that a business day is meant. */
  readonly businessDay: true;
}
/** A business day of the month. */
export type NthBusinessDay = CountedBusinessDay | NearestBusinessDay;
/** A day of the month, however it is found. */
export type MonthlyDay = DayOfMonth | NthWeekday | NthBusinessDay;

/** A date of every year. */
export interface YearlyDate {
  /** 1 is January. */
  readonly month: number;
  /** The day of that month. */
  readonly day: number;
}
/** A weekday of a month of every year. */
export interface YearlyWeekday extends NthWeekday {
  /** 1 is January. */
  readonly month: number;
}
/** A day of the year, however it is found. */
export type YearlyDay = YearlyDate | YearlyWeekday;

const nth = () => choice([1, 2, 3, 4, 5, -1]);
const month = () => wholeNumber(1, 12);
const businessDay = () => z.literal(true);
const dayOfMonth = () =>
  wholeNumber(-1, 31).check(
    z.refine((day) => day !== 0, { params: { code: "range", hint: "Days count from 1, or from the end with -1." } }),
  );

/** The schema of a day of the month. */
export const monthlyDaySchema = /* @__PURE__ */ (() =>
  sameAs<MonthlyDay, Written<MonthlyDay>>()(
    oneOfShapes([
      objectOf<DayOfMonth, Written<DayOfMonth>>()(() => ({ day: dayOfMonth(), clamp: flag })),
      objectOf<NthWeekday, Written<NthWeekday>>()(() => ({ nth: nth(), weekday })),
      objectOf<CountedBusinessDay, Written<CountedBusinessDay>>()(() => ({ nth: wholeNumber(-23, 23), businessDay: businessDay() })),
      objectOf<NearestBusinessDay, Written<NearestBusinessDay>>()(() => ({ nearest: wholeNumber(1, 31), businessDay: businessDay() })),
    ]),
  ))();

/** The schema of a day of the year. */
export const yearlyDaySchema = /* @__PURE__ */ (() =>
  sameAs<YearlyDay, Written<YearlyDay>>()(
    oneOfShapes([
      objectOf<YearlyDate, Written<YearlyDate>>()(() => ({ month: month(), day: wholeNumber(1, 31) })),
      objectOf<YearlyWeekday, Written<YearlyWeekday>>()(() => ({ month: month(), nth: nth(), weekday })),
    ]),
  ))();
