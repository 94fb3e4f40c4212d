import { assertChoice } from "../base/arguments/assert-choice.js";
import { assertGiven } from "../base/arguments/assert-given.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { readLanguage } from "../base/arguments/read-language.js";
import type { Language } from "../base/text/language.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { LocalDate } from "../model/values/dates.js";
import { readDay } from "../time/read-day.js";

/** What a calendar is made for. */
export interface CalendarOptions {
  /** Its first day. */
  readonly from: LocalDate;
  /** Its last day, included. */
  readonly to: LocalDate;
  /** What becomes of a time that the clocks jump over: `shift` moves it on by the length of the jump (RFC 5545, 3.3.5), `skip` leaves it out; absent: `shift`. */
  readonly gap?: "shift" | "skip" | undefined;
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
}

/** Reads what a calendar is made for. Throws `missing-field` for a first or last day that was not passed, `date` for one that is none, `choice` for an unknown `gap`. */
export const readOptions = (options: CalendarOptions): CalendarOptionsRead => {
  const given = optionsOf(options);
  for (const field of ["from", "to"]) assertGiven(given, field, { path: ["options"], expected: "a day as yyyy-mm-dd, such as 2027-01-04" });
  const [from, to] = [readDay(given.from, ["options", "from"]), readDay(given.to, ["options", "to"])];
  const { gap = "shift", limit, previous } = given;
  const language = readLanguage(given);
  assertChoice(gap, ["shift", "skip"], ["options", "gap"]);
  return { from, to, gap, limit, previous, language };
};
