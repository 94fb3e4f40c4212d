import { daysInMonth } from "./days-in-month.js";

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Returns whether the text is a day of the calendar, `yyyy-mm-dd` in ASCII digits, that exists and lies in the years 1900 to 2200. */
export const isLocalDate = (text: string): boolean => {
  const parts = form.exec(text);
  if (parts === null) return false;
  const year = Number(parts[1]);
  const day = Number(parts[3]);
  return year >= 1900 && year <= 2200 && day >= 1 && day <= daysInMonth(year, Number(parts[2]));
};
