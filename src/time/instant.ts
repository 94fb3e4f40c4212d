import { timeError } from "../base/problems/time-error.js";
import { isLocalDate } from "./days.js";
import { localOfWall, wallTimeOf } from "./local-time.js";
import { millisecondsInSecond } from "./units.js";

/**
 * Returns the instant as `2027-03-14T07:30:00Z`, its milliseconds dropped, or undefined where the text is not an instant in UTC from 1900
 * to 2200. There is no leap second and no 24:00 (the profile RFC 3339, 5.6, allows).
 */
export const normaliseInstant = (text: string): string | undefined => {
  const [, date = "", time = ""] = instantForm.exec(text) ?? [];
  if (!isLocalDate(date)) return undefined;
  return text.length === fullSeconds ? text : `${date}T${time}Z`;
};

/** The length of an instant that is in full seconds already. */
const fullSeconds = 20;

const instantForm = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d{3})?Z$/;

/** Returns whether the text is an instant in UTC that `normaliseInstant` accepts. */
export const isInstant = (text: string): boolean => normaliseInstant(text) !== undefined;

/** Returns how many milliseconds after 1970-01-01T00:00:00Z an instant is, its own dropped; throws `instant` where the text is not one. */
export const millisecondsOf = (instant: string): number => {
  const text = normaliseInstant(instant);
  if (text === undefined) throw timeError("instant", ["instant"], { found: instant });
  return wallTimeOf(text.slice(0, 16)) + Number(text.slice(17, 19)) * millisecondsInSecond;
};

/**
 * Returns the instant so many milliseconds after 1970-01-01T00:00:00Z as text, `2027-03-14T07:30:00Z`, its milliseconds dropped.
 * Throws `range` outside the years 1900 to 2200.
 */
export const instantOf = (at: number): string => {
  const seconds = Math.floor(at / millisecondsInSecond);
  const ofMinute = seconds - Math.floor(seconds / 60) * 60;
  return `${localOfWall(at)}:${String(ofMinute).padStart(2, "0")}Z`;
};
