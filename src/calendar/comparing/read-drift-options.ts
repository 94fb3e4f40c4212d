import { assertGiven } from "../../base/arguments/assert-given.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { readDay } from "../../time/read-day.js";
import type { DriftOptions } from "./drift.js";
import { inTimeWithin } from "./in-time.js";
import { readAmount } from "./read-amount.js";

/** The options, looked at. */
export interface DriftOptionsRead extends DriftOptions {
  readonly toleranceMinutes: number;
}

/**
 * Reads how to compare. Throws `missing-field` without a day, `date` for one that is none, `type` or `range` for a tolerance that is no
 * amount.
 */
export const readDriftOptions = (options: DriftOptions): DriftOptionsRead => {
  const given = optionsOf(options);
  assertGiven(given, "on", { path: ["options"], expected: "the last day that counts as yyyy-mm-dd, such as 2027-01-31" });
  const on = readDay(given.on, ["options", "on"]);
  const toleranceMinutes = readAmount(
    given.toleranceMinutes === undefined ? inTimeWithin : given.toleranceMinutes,
    ["options", "toleranceMinutes"],
    "minutes",
  );
  return { on, toleranceMinutes, language: readLanguage(given) };
};
