import type { DateRange } from "../../model/values/date-range.js";
import type { DateRef, Offset } from "../../model/values/date-ref.js";
import type { LocalDate, LocalDateTime, LocalTime } from "../../model/values/dates.js";
import { type Weekday, weekdays } from "../../model/values/weekday.js";
import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";
import { describeRange } from "./amounts.js";
import { joinWords } from "./lists.js";

/** English for days, times and lengths of time. */
export const dateMessages = {
  dateTime: "{date}, {time}",
  "dates.range": "{from} to {to}",
  "dates.from": "from {from}",
  "dates.to": "until {to}",
  "length.minute": "{count, plural, one {# minute} other {# minutes}}",
  "length.hour": "{count, plural, one {# hour} other {# hours}}",
  "length.day": "{count, plural, one {# day} other {# days}}",
  "length.businessDay": "{count, plural, one {# business day} other {# business days}}",
  "length.week": "{count, plural, one {# week} other {# weeks}}",
  "length.month": "{count, plural, one {# month} other {# months}}",
  "length.quarter": "{count, plural, one {# quarter} other {# quarters}}",
  "length.year": "{count, plural, one {# year} other {# years}}",
  "every.hour": "every hour",
  "every.day": "every day",
  "every.week": "every week",
  "every.month": "every month",
  "every.quarter": "every quarter",
  "every.year": "every year",
  "offset.before": "{distance} before{anchor, select, absent {} other { {anchor}}}",
  "offset.after": "{distance} after{anchor, select, absent {} other { {anchor}}}",
  "offset.same": "on the day{anchor, select, absent {} other { of {anchor}}}",
  "offset.less": "{distance} less {rest}",
  "offset.about": "about {when}",
  "offset.snap.before": "{when}, moved back to a {weekday}",
  "offset.snap.after": "{when}, moved on to a {weekday}",
} as const;

const say = sayerOf("values", dateMessages);

/** Returns a day, with its time where it has one: "31 December 2027", "14 March 2027, 02:30". */
export const describeDay = (date: LocalDate | LocalDateTime, wording: Wording): string => {
  const [day = "", time] = date.split("T");
  const told = wording.language.date(day, "date");
  return time === undefined ? told : say(wording, "dateTime", { date: told, time: describeTime(time, wording) });
};

/** Returns a time of day: "09:30". */
export const describeTime = (time: LocalTime, { language }: Wording): string =>
  language.time(Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));

/** Returns a run of days: "1 January 2027 to 31 December 2027", or the one day it is. */
export const describeDateRange = ({ from, to }: DateRange, wording: Wording): string =>
  from === to
    ? describeDay(from, wording)
    : say(wording, "dates.range", { from: describeDay(from, wording), to: describeDay(to, wording) });

/** Returns a day, stated or relative: "30 June 2027", "2 months before the launch". */
export const describeDateRef = (date: DateRef, wording: Wording): string =>
  typeof date === "string" ? describeDay(date, wording) : describeOffset(date.offset, wording.nameOf(date.to), wording);

/** Returns a stretch of which either end may be open: "from 1 May 2027", "until 1 week after the launch"; `undefined` where both are. */
export const describeSpan = (from: DateRef | undefined, to: DateRef | undefined, wording: Wording): string | undefined => {
  const [first, last] = [from && describeDateRef(from, wording), to && describeDateRef(to, wording)];
  if (first === undefined) return last === undefined ? undefined : say(wording, "dates.to", { to: last });
  if (last === undefined) return say(wording, "dates.from", { from: first });
  return from === to ? first : say(wording, "dates.range", { from: first, to: last });
};

/** What a length of time is counted in. */
export type LengthUnit = "minute" | "hour" | "day" | "businessDay" | "week" | "month" | "quarter" | "year";

/** Returns a length of time: "1 week", "3 weeks". */
export const describeLength = (count: number, unit: LengthUnit, wording: Wording): string => say(wording, `length.${unit}`, { count });

const clockUnits = [
  { unit: "day", minutes: 1440 },
  { unit: "hour", minutes: 60 },
  { unit: "minute", minutes: 1 },
] as const;

/** Returns a number of minutes in days, hours and minutes: 900 as "15 hours", 1530 as "1 day, 1 hour and 30 minutes". */
export const describeDuration = (minutes: number, wording: Wording): string => {
  const parts: string[] = [];
  let left = minutes;
  for (const { unit, minutes: length } of clockUnits) {
    const count = length === 1 ? left : Math.floor(left / length);
    if (count !== 0) parts.push(describeLength(count, unit, wording));
    left -= count * length;
  }
  return parts.length === 0 ? describeLength(0, "minute", wording) : joinWords(parts, wording);
};

/** Returns how often something comes back: "every week". */
export const describeEvery = (period: "hour" | "day" | "week" | "month" | "quarter" | "year", wording: Wording): string =>
  say(wording, `every.${period}`);

/** In the order in which they are added. */
const steps = [
  ["months", "month"],
  ["weeks", "week"],
  ["days", "day"],
  ["businessDays", "businessDay"],
  ["hours", "hour"],
  ["minutes", "minute"],
] as const;

/** Returns a distance from an anchor, "2 months before the launch"; without the anchor's name "2 months before". What goes the other way is taken off: "1 month less 3 days". */
export const describeOffset = (offset: Offset, anchor: string | undefined, wording: Wording): string => {
  const taken = steps.map(([field, unit]) => ({ count: offset[field] ?? 0, unit })).filter(({ count }) => count !== 0);
  const before = (taken[0]?.count ?? 0) < 0;
  const write = (some: typeof taken): string =>
    joinWords(
      some.map(({ count, unit }) => describeLength(Math.abs(count), unit, wording)),
      wording,
    );
  const along = write(taken.filter(({ count }) => count < 0 === before));
  const back = taken.filter(({ count }) => count < 0 !== before);
  const distance = back.length === 0 ? along : say(wording, "offset.less", { distance: along, rest: write(back) });
  const plain =
    taken.length === 0
      ? say(wording, "offset.same", { anchor })
      : say(wording, before ? "offset.before" : "offset.after", { distance, anchor });
  const when = offset.about === true ? say(wording, "offset.about", { when: plain }) : plain;
  if (offset.snap === undefined) return when;
  return say(wording, before ? "offset.snap.before" : "offset.snap.after", { when, weekday: describeWeekday(offset.snap, wording) });
};

/** Returns a day of the week: "Monday", or in short "Mon". */
export const describeWeekday = (weekday: Weekday, { language }: Wording, form: "weekday" | "weekday-short" = "weekday"): string =>
  language.date(`2024-01-0${weekdays.indexOf(weekday) + 1}`, form); // 2024 began on a Monday

/** Returns days of the week: one or two by name, "Tuesday and Thursday"; more in short, three in a row as one, "Mon–Wed and Sat"; all as "every day". */
export const describeWeekdays = (days: readonly Weekday[], wording: Wording): string => {
  if (days.length === weekdays.length) return describeEvery("day", wording);
  if (days.length < 3)
    return joinWords(
      days.map((day) => describeWeekday(day, wording)),
      wording,
    );
  const parts = runsOf(days).flatMap((run) => {
    const names = run.map((day) => describeWeekday(day, wording, "weekday-short"));
    return names.length < 3 ? names : [describeRange(names[0] ?? "", names.at(-1) ?? "", wording)];
  });
  return joinWords(parts, wording);
};

/** The days in the order of the week, those that follow each other together. */
const runsOf = (days: readonly Weekday[]): Weekday[][] => {
  const runs: Weekday[][] = [];
  let follows = false;
  for (const day of weekdays) {
    const isMeant = days.includes(day);
    const run = follows ? runs.at(-1) : undefined;
    if (isMeant && run === undefined) runs.push([day]);
    else if (isMeant) run?.push(day);
    follows = isMeant;
  }
  return runs;
};

/** Returns the name of a month, 1 for January. */
export const describeMonth = (month: number, { language }: Wording): string => language.date(dayOfYear(month, 1), "month");

/** Returns a day that comes back every year: "4 July". */
export const describeDayOfYear = (month: number, day: number, { language }: Wording): string => language.date(dayOfYear(month, day), "day");

/** In a leap year, so that it exists whatever the day. */
const dayOfYear = (month: number, day: number): string => `2024-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
