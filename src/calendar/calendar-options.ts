import { assertChoice } from "../base/arguments/assert-choice.js";
import { assertGiven } from "../base/arguments/assert-given.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { readLanguage } from "../base/arguments/read-language.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import type { Language } from "../base/text/language.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { Holiday } from "../model/schedule/holiday.js";
import type { LocalDate } from "../model/values/dates.js";
import { readDay } from "../time/read-day.js";
import { assertHolidays } from "./assert-holidays.js";
import { type Days, readHorizon } from "./horizon.js";

/** What a calendar is made for. */
export interface CalendarOptions {
  /** Its first day. */
  readonly from: LocalDate;
  /** Its last day, included. */
  readonly to: LocalDate;
  /** What becomes of a time that the clocks jump over: `shift` moves it on by the length of the jump (RFC 5545, 3.3.5), `skip` leaves it out; absent: `shift`. */
  readonly gap?: "shift" | "skip" | undefined;
  /** Holidays, which say what the business days are; only a blackout keeps posts away. */
  readonly holidays?: readonly Holiday[] | undefined;
  /** How many slots it may have; absent: 1 000 000. */
  readonly limit?: number | undefined;
  /** The calendar that it follows: what people did to its entries is kept. */
  readonly previous?: Calendar | undefined;
  /** The language of its findings and reasons; absent: English. */
  readonly language?: Language | undefined;
}

/** The options as they were passed, looked at, each read once. */
export interface CalendarOptionsRead extends CalendarOptions {
  readonly gap: "shift" | "skip";
  readonly holidays: readonly Holiday[];
  readonly limit: number;
  readonly horizon: Days;
}

/** Reads what a calendar is made for. Throws `missing-field` for a first or last day that was not passed, `date` for one that is none, `range` for days that run backwards, `choice` for an unknown `gap`. */
export const readOptions = (options: CalendarOptions): CalendarOptionsRead => {
  const given = optionsOf(options);
  for (const field of ["from", "to"]) assertGiven(given, field, { path: ["options"], expected: "a day as yyyy-mm-dd, such as 2027-01-04" });
  const [from, to] = [readDay(given.from, ["options", "from"]), readDay(given.to, ["options", "to"])];
  const { gap = "shift", limit = 1_000_000, holidays = [], previous } = given;
  const language = readLanguage(given);
  assertChoice(gap, ["shift", "skip"], ["options", "gap"]);
  assertLimit(limit);
  assertHolidays(holidays);
  return { from, to, gap, holidays, limit, previous, language, horizon: readHorizon({ from, to }) };
};

const assertLimit = (limit: number): void => {
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw wrongArgument("range", { path: ["options", "limit"], given: limit, expected: "a positive whole number of slots" });
};
