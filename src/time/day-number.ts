import { createProblem } from "../base/problems/create-problem.js";
import { errorOfProblem } from "../base/problems/error-of-problem.js";
import { isLocalDate } from "./local-date.js";

/** The Gregorian calendar repeats every 400 years, which have this many days. */
const daysInEra = 146_097;
/** From 0000-03-01, where the arithmetic begins, to 1970-01-01. */
const daysToEpoch = 719_468;

/**
 * Returns the number of days from 1970-01-01 to the day, negative before; throws `date` where the text is not a day.
 * Years are counted from March, so that the leap day comes last: days_from_civil of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */
export const dayNumberOf = (date: string): number => {
  if (!isLocalDate(date)) throw errorOfProblem(createProblem("date", ["date"], { found: date }));
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysInEra + dayOfEra - daysToEpoch;
};
