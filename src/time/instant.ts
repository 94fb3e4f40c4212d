import { isLocalDate } from "./local-date.js";

const form = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d{3})?Z$/;

/** Returns the instant as `2027-03-14T07:30:00Z`, its milliseconds dropped, or undefined where the text is not an instant in UTC from 1900 to 2200; there is no leap second and no 24:00 (the profile RFC 3339, 5.6, allows). */
export const normaliseInstant = (text: string): string | undefined => {
  const [, date = "", time = ""] = form.exec(text) ?? [];
  return isLocalDate(date) ? `${date}T${time}Z` : undefined;
};

/** Returns whether the text is an instant in UTC as `normaliseInstant` takes it. */
export const isInstant = (text: string): boolean => normaliseInstant(text) !== undefined;
