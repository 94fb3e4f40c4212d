import { assertGiven } from "../../base/arguments/assert-given.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import type { LocalDate } from "../../model/values/dates.js";
import { readDay } from "../../time/read-day.js";
import { inTimeWithin } from "../comparing/in-time.js";
import { readAmount } from "../comparing/read-amount.js";

/** How it is measured whether what was planned went out. */
export interface AdherenceOptions {
  /** The last day that counts, to its end in the zone of the calendar: what is due later, or went out later, is not looked at. */
  readonly on: LocalDate;
  /**
   * How many minutes a post may go out before or after its time and still be in time; absent: 15, as for `findDrift`.
   */
  readonly toleranceMinutes?: number | undefined;
}

/** The options, looked at. */
export interface AdherenceOptionsRead {
  readonly on: LocalDate;
  readonly toleranceMinutes: number;
}

/**
 * Reads how to measure. Throws `missing-field` without a day, `date` for one that is none, `type` or `range` for a tolerance that is no
 * amount.
 */
export const readAdherenceOptions = (options: AdherenceOptions): AdherenceOptionsRead => {
  const { on: day, toleranceMinutes = inTimeWithin } = optionsOf(options);
  assertGiven({ on: day }, "on", { path: ["options"], expected: "the last day that counts as yyyy-mm-dd, such as 2027-01-31" });
  return {
    on: readDay(day, ["options", "on"]),
    toleranceMinutes: readAmount(toleranceMinutes, ["options", "toleranceMinutes"], "minutes"),
  };
};
