import type { StageEvent } from "../../model/journey/stage-event.js";
import type { QuietHours } from "../../model/schedule/blackout.js";
import type { Bound } from "../../model/schedule/bound.js";
import type { Holiday } from "../../model/schedule/holiday.js";
import type { Recurrence } from "../../model/schedule/recurrence.js";
import type { Baseline } from "../../model/strategy/baseline.js";
import type { Target } from "../../model/strategy/target.js";
import type { DateRange } from "../../model/values/date-range.js";
import type { DateRef } from "../../model/values/date-ref.js";
import type { Instant, LocalTime } from "../../model/values/dates.js";
import type { Money } from "../../model/values/money.js";
import type { Period } from "../../model/values/period.js";
import type { Weekday } from "../../model/values/weekday.js";
import { nameOfPlace } from "../name-of.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { describeLimits, describeMoney } from "./amounts.js";
import { describeHoliday, describeQuietHours } from "./blackouts.js";
import { describeDateRange, describeDateRef } from "./dates.js";
import { describeDay, describeTime } from "./days.js";
import { describeDuration, describeEvery, describeLength } from "./lengths.js";
import { describeBound } from "./posts.js";
import { describeRecurrence } from "./recurrences.js";
import { describePercent } from "./shares.js";
import { describeBaseline, describeTarget } from "./targets.js";
import { describeWeekday, describeWeekdays } from "./weekdays.js";

/** English for moments, for targets that guard a figure, and for the steps of a journey. */
export const formMessages = {
  moment: "{when} UTC",
  guard: "{limits} as a guardrail",
  stageEvent:
    "{type, select, adopt {the adoption in {to, choice, stage}} advance {the advance to {to, choice, stage}} return {the return to {to, choice, stage}} pause {a pause in {to, choice, stage}} resume {the resumption of {to, choice, stage}} other {{type, choice, stageEvent} ({to, choice, stage})}} on {on, date}",
} as const;

const say = /* @__PURE__ */ sayerOf("values", formMessages);

/** The values that are written in a form of their own, by the name of the form. */
interface FormedValues {
  readonly baseline: Baseline;
  readonly bound: Bound;
  readonly catalog: string;
  readonly code: string;
  readonly date: DateRef;
  readonly days: number;
  readonly every: Period;
  readonly holiday: Holiday;
  readonly hours: number;
  readonly hoursOfDay: QuietHours;
  readonly minutes: number;
  readonly moment: Instant;
  readonly money: Money;
  readonly percent: number;
  readonly range: DateRange;
  readonly recurrence: Recurrence;
  readonly stageEvent: StageEvent;
  readonly target: Target;
  readonly time: LocalTime;
  readonly weekday: Weekday;
  readonly weekdays: readonly Weekday[];
}

/** How a value is written. */
export type ValueForm = keyof FormedValues;

/** Returns a value in its form. */
export const describeFormed = (value: unknown, form: ValueForm, wording: Wording): string => {
  const describe = forms[form] as (value: unknown, wording: Wording) => string; // a field of this form holds values of it
  return describe(value, wording);
};

const forms: { readonly [F in ValueForm]: (value: FormedValues[F], wording: Wording) => string } = {
  baseline: describeBaseline,
  bound: describeBound,
  catalog: (entry, wording) => nameOfPlace({ kind: "metric", node: { catalog: entry } }, entry, wording),
  code: String,
  date: describeDateRef,
  days: (count, wording) => describeLength(count, "day", wording),
  every: describeEvery,
  holiday: describeHoliday,
  hours: (count, wording) => describeLength(count, "hour", wording),
  hoursOfDay: describeQuietHours,
  minutes: describeDuration,
  moment: (instant, wording) => say(wording, "moment", { when: describeDay(instant, wording) }),
  money: describeMoney,
  percent: describePercent,
  range: describeDateRange,
  recurrence: (recurrence, wording) => describeRecurrence(recurrence, wording),
  stageEvent: ({ type, to, at }, wording) => say(wording, "stageEvent", { type, to, on: at.slice(0, 10) }),
  target: (target, wording) =>
    target.kind === "guard" ? say(wording, "guard", { limits: describeLimits(target, wording) }) : describeTarget(target, wording),
  time: describeTime,
  weekday: (day, wording) => describeWeekday(day, wording),
  weekdays: describeWeekdays,
};
