import fc from "fast-check";

/** A shape of RFC 5545 rules that was measured against several libraries. */
export interface Shape {
  /** What its rules have. */
  readonly name: string;
  /** Its rules, without `INTERVAL`, and the time of `DTSTART` in minutes. */
  readonly rule: fc.Arbitrary<string>;
  /** Why rrule.js must begin on the first day of a week to be right. */
  readonly rruleNeedsWholeWeek?: string;
  /** Why rrule.js is not compared. */
  readonly rruleIsWrong?: string;
  /** Why ical.js is not compared. */
  readonly icalIsWrong?: string;
  /** On which of its rules, each with `INTERVAL` and the day of `DTSTART`, ical.js is not compared, and why. */
  readonly icalIsWrongOn?: { readonly where: RegExp; readonly why: string };
}

const names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const day = fc.constantFrom(...names);
/** A list in order: rrule.js leaves times in the order in which they are written. */
const some = <T extends string | number>(one: fc.Arbitrary<T>, most: number) =>
  fc.uniqueArray(one, { minLength: 1, maxLength: most }).map((list) => [...list].sort((a, b) => Number(a) - Number(b)).join(","));
const days = some(day, 6);
const months = some(fc.integer({ min: 1, max: 12 }), 5);
const monthDays = some(fc.integer({ min: 1, max: 28 }), 4);
const fromEnd = some(fc.integer({ min: -28, max: -1 }), 4);
const nth = fc.constantFrom("1", "2", "3", "4", "-1", "-2", "5");
const nthDay = fc.tuple(nth, day).map(([ordinal, name]) => ordinal + name);
const position = fc.constantFrom("1", "-1", "2", "-2", "1,-1", "3");
const times = fc
  .tuple(some(fc.integer({ min: 0, max: 23 }), 4), some(fc.integer({ min: 0, max: 59 }), 3))
  .map(([hours, minutes]) => `BYHOUR=${hours};BYMINUTE=${minutes}`);
const text = (pieces: TemplateStringsArray, ...values: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...values).map((found) => pieces.reduce((all, piece, index) => `${all}${found[index - 1] ?? ""}${piece}`));

const weeksOf = (week: fc.Arbitrary<number>) => text`FREQ=YEARLY;BYWEEKNO=${some(week, 4)};BYDAY=${days};WKST=${day}`;

const otherWeeks = "it leaves BYWEEKNO aside and takes every week";
const noPositions = "it leaves BYSETPOS aside";

/** The shapes in the order of the table they were measured in. */
export const shapes: readonly Shape[] = [
  { name: "DAILY", rule: fc.constant("FREQ=DAILY") },
  { name: "DAILY, BYDAY", rule: text`FREQ=DAILY;BYDAY=${days}` },
  { name: "DAILY, BYMONTH", rule: text`FREQ=DAILY;BYMONTH=${months}` },
  { name: "DAILY, BYHOUR and BYMINUTE", rule: text`FREQ=DAILY;${times}` },
  { name: "WEEKLY", rule: text`FREQ=WEEKLY;BYDAY=${days}` },
  { name: "WEEKLY, times", rule: text`FREQ=WEEKLY;BYDAY=${days};${times}` },
  { name: "WEEKLY, BYMONTH", rule: text`FREQ=WEEKLY;BYDAY=${days};BYMONTH=${months}` },
  { name: "WEEKLY, WKST", rule: text`FREQ=WEEKLY;BYDAY=${days};WKST=${day}` },
  { name: "MONTHLY", rule: fc.constant("FREQ=MONTHLY") },
  { name: "MONTHLY, BYMONTHDAY", rule: text`FREQ=MONTHLY;BYMONTHDAY=${some(fc.integer({ min: 1, max: 31 }), 4)}` },
  { name: "MONTHLY, BYMONTHDAY from the end", rule: text`FREQ=MONTHLY;BYMONTHDAY=${fromEnd}` },
  { name: "MONTHLY, an nth weekday", rule: text`FREQ=MONTHLY;BYDAY=${nthDay}` },
  {
    name: "MONTHLY, two nth weekdays",
    rule: text`FREQ=MONTHLY;BYDAY=${nthDay},${nthDay}`,
    icalIsWrongOn: {
      where: /\b5[A-Z]/,
      why: "it may leave out DTSTART where the month has a fifth of one weekday and not of the other (5FR,5TU from 2009-07-31)",
    },
  },
  { name: "MONTHLY, BYDAY", rule: text`FREQ=MONTHLY;BYDAY=${days}` },
  { name: "MONTHLY, BYDAY and BYSETPOS", rule: text`FREQ=MONTHLY;BYDAY=${days};BYSETPOS=${position}` },
  {
    name: "MONTHLY, BYDAY and BYMONTHDAY",
    rule: text`FREQ=MONTHLY;BYDAY=${days};BYMONTHDAY=${monthDays}`,
    icalIsWrong: "it calls a rule malformed after four years without a day that matches",
  },
  {
    name: "YEARLY",
    rule: fc.constant("FREQ=YEARLY"),
    icalIsWrongOn: { where: /DTSTART=\d{4}-02-29/, why: "it takes 29 February of a year that lacks it over into March" },
  },
  { name: "YEARLY, an nth weekday of a month", rule: text`FREQ=YEARLY;BYMONTH=${months};BYDAY=${nthDay}` },
  { name: "YEARLY, BYMONTH and BYMONTHDAY", rule: text`FREQ=YEARLY;BYMONTH=${months};BYMONTHDAY=${monthDays}` },
  {
    name: "YEARLY, BYMONTH and BYMONTHDAY that some months lack",
    rule: text`FREQ=YEARLY;BYMONTH=${months.filter((list) => list !== "2")};BYMONTHDAY=${some(fc.integer({ min: 29, max: 31 }), 3)}`,
    icalIsWrong: "it takes a day that a month lacks over into the next",
  },
  {
    name: "DAILY, BYSETPOS",
    rule: text`FREQ=DAILY;${times};BYSETPOS=${fc.constantFrom("1", "-1", "1,-1")}`,
    icalIsWrong: noPositions,
  },
  {
    name: "WEEKLY, BYSETPOS",
    rule: text`FREQ=WEEKLY;BYDAY=${days};${times};BYSETPOS=${fc.constantFrom("1", "-1", "1,-1")}`,
    rruleNeedsWholeWeek: "it counts positions from DTSTART in the first week, where the standard says that a set begins with the interval",
    icalIsWrong: noPositions,
  },
  {
    name: "MONTHLY, the 31st or else the last day by BYSETPOS",
    rule: fc.constantFrom("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
    icalIsWrong: noPositions,
  },
  {
    name: "YEARLY, an nth weekday of the year",
    rule: text`FREQ=YEARLY;BYDAY=${fc
      .tuple(
        fc.integer({ min: -53, max: 53 }).filter((one) => one !== 0),
        day,
      )
      .map((pair) => pair.join(""))}`,
    icalIsWrong: "it counts weekdays of a year wrongly, in most cases by some weeks",
  },
  {
    name: "YEARLY, BYWEEKNO",
    rule: weeksOf(fc.oneof(fc.integer({ min: 1, max: 51 }), fc.integer({ min: -51, max: -1 }))),
    icalIsWrong: otherWeeks,
  },
  {
    name: "YEARLY, BYWEEKNO, the weeks across New Year by other numbers",
    rule: weeksOf(fc.constantFrom(52, 53, -52, -53)),
    rruleIsWrong:
      "it leaves out the first days of a year in week 52 or 53 of the year before (2011-01-01), and the last ones in week -52 or -53 of the next",
    icalIsWrong: otherWeeks,
  },
  {
    name: "YEARLY, BYYEARDAY",
    rule: text`FREQ=YEARLY;BYYEARDAY=${some(fc.oneof(fc.integer({ min: 1, max: 366 }), fc.integer({ min: -366, max: -1 })), 6)}`,
  },
];
