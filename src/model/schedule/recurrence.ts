import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { listed } from "../schema/list.js";
import { wholeNumber } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import { oneOfKind } from "../schema/one-of-kind.js";
import { sameAs } from "../schema/same-as.js";
import { text } from "../schema/text.js";
import type { Written, WrittenValue } from "../schema/written.js";
import { type Offset, offsetSchema } from "../values/date-ref.js";
import { type LocalDate, type LocalTime, localDate, localTime } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type Period, period } from "../values/period.js";
import { type Weekday, weekday } from "../values/weekday.js";
import { type MonthlyDay, monthlyDaySchema, type YearlyDay, yearlyDaySchema } from "./recurrence-day.js";

/** Every day, every so many days, or only on some weekdays. */
export interface DailyRecurrence {
  /** Which recurrence this is. */
  readonly kind: "daily";
  /** Every how many days; absent: every day. */
  readonly every?: number;
  /** Only on these days of the week. */
  readonly days?: readonly Weekday[];
  /** At these times; absent: a day without a time. */
  readonly at?: readonly LocalTime[];
}

/** On days of the week. */
export interface WeeklyRecurrence {
  /** Which recurrence this is. */
  readonly kind: "weekly";
  /** Every how many weeks; absent: every week. */
  readonly every?: number;
  /** On these days. */
  readonly on: readonly Weekday[];
  /** At these times; absent: a day without a time. */
  readonly at?: readonly LocalTime[];
}

/** On days of the month. */
export interface MonthlyRecurrence {
  /** Which recurrence this is. */
  readonly kind: "monthly";
  /** Every how many months; absent: every month. */
  readonly every?: number;
  /** On these days. */
  readonly on: readonly MonthlyDay[];
  /** At these times; absent: a day without a time. */
  readonly at?: readonly LocalTime[];
}

/** On days of the year. */
export interface YearlyRecurrence {
  /** Which recurrence this is. */
  readonly kind: "yearly";
  /** On these days. */
  readonly on: readonly YearlyDay[];
  /** At these times; absent: a day without a time. */
  readonly at?: readonly LocalTime[];
}

/** A number of posts stated as limits. */
export interface PostRange {
  /** The fewest posts: what is planned. */
  readonly min?: number;
  /** The most posts. */
  readonly max?: number;
}
/** The part of a day in which posts go out; both ends belong to it. */
export interface TimeWindow {
  /** From this time. */
  readonly from: LocalTime;
  /** To this time. */
  readonly to: LocalTime;
}

/** So many posts in a period, wherever they fit: "2–3 a week" (C8). */
export interface QuotaRecurrence {
  /** Which recurrence this is. */
  readonly kind: "quota";
  /** How many posts; a range plans its `min`, and a range without one plans nothing and says so. */
  readonly posts?: number | PostRange;
  /** How many periods they are spread over; absent: one. */
  readonly every?: number;
  /** The period. */
  readonly per?: Period;
  /** Only on these days of the week. */
  readonly days?: readonly Weekday[];
  /** Only in this part of the day. */
  readonly window?: TimeWindow;
}

/** At distances from a campaign, a phase, or each occurrence of a cadence. */
export interface RelativeRecurrence {
  /** Which recurrence this is. */
  readonly kind: "relative";
  /** What the offsets count from. */
  readonly to: Id<"campaign" | "phase" | "cadence">;
  /** The distances. */
  readonly offsets: readonly Offset[];
  /** At these times; absent: a day without a time. */
  readonly at?: readonly LocalTime[];
}

/** An RFC 5545 recurrence rule. */
export interface RRuleRecurrence {
  /** Which recurrence this is. */
  readonly kind: "rrule";
  /** The rule, such as `FREQ=WEEKLY;BYDAY=MO`. */
  readonly rrule: string;
  /** At these times; absent: a day without a time. */
  readonly at?: readonly LocalTime[];
}

/** On stated dates. */
export interface DatesRecurrence {
  /** Which recurrence this is. */
  readonly kind: "dates";
  /** The dates. */
  readonly on: readonly LocalDate[];
  /** At these times; absent: a day without a time. */
  readonly at?: readonly LocalTime[];
}

/** Whenever there is reason to: stated on purpose, which is not the same as unstated. */
export interface AsNeededRecurrence {
  /** Which recurrence this is. */
  readonly kind: "as-needed";
  /** What makes it needed. */
  readonly trigger?: string;
}

/** When a cadence has slots. */
export type Recurrence =
  | DailyRecurrence
  | WeeklyRecurrence
  | MonthlyRecurrence
  | YearlyRecurrence
  | QuotaRecurrence
  | RelativeRecurrence
  | RRuleRecurrence
  | DatesRecurrence
  | AsNeededRecurrence;

/** How a recurrence may be written. */
export type RecurrenceInput = { [K in Recurrence["kind"]]: WrittenValue<Extract<Recurrence, { kind: K }>> }[Recurrence["kind"]];

const interval = () => z.exactOptional(wholeNumber(1, 10_000));
const times = () => z.exactOptional(listed(localTime));
const windowSchema = /* @__PURE__ */ objectOf<TimeWindow, Written<TimeWindow>>()(() => ({ from: localTime, to: localTime }));
const postRangeSchema = /* @__PURE__ */ objectOf<PostRange, Written<PostRange>>()(() => ({
  min: z.exactOptional(wholeNumber(0)),
  max: z.exactOptional(wholeNumber(0)),
}));

/** The schema of a recurrence. */
export const recurrenceSchema = /* @__PURE__ */ oneOfKind<Recurrence, RecurrenceInput>()(() => [
  objectOf<DailyRecurrence, WrittenValue<DailyRecurrence>>()(() => ({
    kind: choice(["daily"]),
    every: interval(),
    days: z.exactOptional(listed(weekday)),
    at: times(),
  })),
  objectOf<WeeklyRecurrence, WrittenValue<WeeklyRecurrence>>()(() => ({
    kind: choice(["weekly"]),
    every: interval(),
    on: listed(weekday),
    at: times(),
  })),
  objectOf<MonthlyRecurrence, WrittenValue<MonthlyRecurrence>>()(() => ({
    kind: choice(["monthly"]),
    every: interval(),
    on: listed(monthlyDaySchema),
    at: times(),
  })),
  objectOf<YearlyRecurrence, WrittenValue<YearlyRecurrence>>()(() => ({
    kind: choice(["yearly"]),
    on: listed(yearlyDaySchema),
    at: times(),
  })),
  objectOf<QuotaRecurrence, WrittenValue<QuotaRecurrence>>()(() => ({
    kind: choice(["quota"]),
    posts: z.exactOptional(sameAs<number | PostRange, number | Written<PostRange>>()(z.union([wholeNumber(0), postRangeSchema]))),
    every: interval(),
    per: z.exactOptional(period),
    days: z.exactOptional(listed(weekday)),
    window: z.exactOptional(windowSchema),
  })),
  objectOf<RelativeRecurrence, WrittenValue<RelativeRecurrence>>()(() => ({
    kind: choice(["relative"]),
    to: id<"campaign" | "phase" | "cadence">(),
    offsets: listed(offsetSchema),
    at: times(),
  })),
  objectOf<RRuleRecurrence, WrittenValue<RRuleRecurrence>>()(() => ({ kind: choice(["rrule"]), rrule: text, at: times() })),
  objectOf<DatesRecurrence, WrittenValue<DatesRecurrence>>()(() => ({ kind: choice(["dates"]), on: listed(localDate), at: times() })),
  objectOf<AsNeededRecurrence, WrittenValue<AsNeededRecurrence>>()(() => ({ kind: choice(["as-needed"]), trigger: z.exactOptional(text) })),
]);
