import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { isLocalDate } from "./days.js";

/** Returns a day that a caller passed. Throws `date` where it is none. */
export const readDay = (given: unknown, path: readonly (string | number)[]): string => {
  if (typeof given === "string" && isLocalDate(given)) return given;
  throw wrongArgument("date", { path, given, expected: "an existing day from 1900 to 2200 as yyyy-mm-dd, such as 2027-01-04" });
};

/** Returns the day in `options.today`, or undefined where no day was passed. Throws `date` where it is none. */
export const readToday = ({ today }: { readonly today?: unknown }): string | undefined =>
  today === undefined ? undefined : readDay(today, ["options", "today"]);
