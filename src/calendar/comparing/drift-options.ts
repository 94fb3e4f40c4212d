import { assertGiven } from "../../base/arguments/assert-given.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import type { Language } from "../../base/text/language.js";
import type { LocalDate } from "../../model/values/dates.js";
import { readDay } from "../../time/read-day.js";
import { readAmount } from "./read-amount.js";

/** How what was planned and what was published are compared. */
export interface DriftOptions {
  /** The last day that counts, to its end in the zone of the calendar: what lies after it is not looked at. */
  readonly on: LocalDate;
  /** How many minutes a post may go out before or after its time without a word; absent: 15, as far as a queue that is worked off by the quarter of an hour is late. */
  readonly toleranceMinutes?: number | undefined;
  /** The language of its sentences; absent: English. */
  readonly language?: Language | undefined;
}

/** The options, looked at. */
export interface DriftOptionsRead extends DriftOptions {
  readonly toleranceMinutes: number;
}

/** Reads how to compare. Throws `missing-field` without a day, `date` for one that is none, `type` or `range` for a tolerance that is no amount. */
export const readDriftOptions = (options: DriftOptions): DriftOptionsRead => {
  const given = optionsOf(options);
  assertGiven(given, "on", { path: ["options"], expected: "the last day that counts as yyyy-mm-dd, such as 2027-01-31" });
  const on = readDay(given.on, ["options", "on"]);
  const toleranceMinutes = readAmount(given.toleranceMinutes ?? 15, ["options", "toleranceMinutes"], "minutes");
  return { on, toleranceMinutes, language: readLanguage(given) };
};
