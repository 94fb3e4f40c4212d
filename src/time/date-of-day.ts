import { createProblem } from "../base/problems/create-problem.js";
import { errorOfProblem } from "../base/problems/error-of-problem.js";

/** 1900-01-01, the first day `isLocalDate` takes. */
const first = -25_567;
/** 2200-12-31, the last one. */
const last = 84_370;
const daysInEra = 146_097;
const daysToEpoch = 719_468;

const digits = (number: number, length: number): string => String(number).padStart(length, "0");

/**
 * Returns the day so many days after 1970-01-01 as `yyyy-mm-dd`; throws `range` outside the years 1900 to 2200 or for a fraction.
 * civil_from_days of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): the year, and in it the month, are counted from March.
 */
export const dateOfDay = (day: number): string => {
  if (!Number.isInteger(day) || day < first || day > last) {
    throw errorOfProblem(
      createProblem("range", ["day"], { found: day, atLeast: first, atMost: last, hint: "Days are whole, from 1900-01-01 to 2200-12-31." }),
    );
  }
  const era = Math.floor((day + daysToEpoch) / daysInEra);
  const dayOfEra = day + daysToEpoch - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / (daysInEra - 1))) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1, 2)}`;
};
