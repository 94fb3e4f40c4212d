import { timeError } from "../base/problems/time-error.js";
import { monthOf, monthStart } from "./months.js";

/** Returns whether the text is a day of the calendar, `yyyy-mm-dd` in ASCII digits, that exists and lies in the years 1900 to 2200. */
export const isLocalDate = (text: string): boolean => {
  const parts = dateForm.exec(text);
  if (parts === null) return false;
  const year = Number(parts[1]);
  const day = Number(parts[3]);
  return year >= 1900 && year <= 2200 && day >= 1 && day <= daysInMonth(year, Number(parts[2]));
};

const dateForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Returns how many days a month has, January being 1; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0));

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Gregorian leap years (ISO 8601-1:2019, 4.2.1). */
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Returns the number of days from 1970-01-01 to the day, negative before; throws `date` where the text is not a day. */
export const dayNumberOf = (date: string): number => {
  if (!isLocalDate(date)) throw timeError("date", ["date"], { found: date });
  return monthStart(Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) + Number(date.slice(8)) - 1;
};

/** Returns the day so many days after 1970-01-01 as `yyyy-mm-dd`; throws `range` outside the years 1900 to 2200 or for a fraction. */
export const dateOfDay = (day: number): string => {
  if (!Number.isInteger(day) || day < firstDay || day > lastDay) {
    throw timeError("range", ["day"], {
      found: day,
      atLeast: firstDay,
      atMost: lastDay,
      hint: "Days are whole, from 1900-01-01 to 2200-12-31.",
    });
  }
  const month = monthOf(day);
  const year = Math.floor(month / 12);
  return `${digits(year, 4)}-${digits(month - year * 12 + 1, 2)}-${digits(day - monthStart(month) + 1, 2)}`;
};

/** 1900-01-01, the first day that `isLocalDate` accepts. */
const firstDay = -25_567;
/** 2200-12-31, the last one. */
const lastDay = 84_370;

const digits = (number: number, length: number): string => String(number).padStart(length, "0");

/** Returns the day so many days later, or earlier where `days` is negative; throws `range` where that leaves the years 1900 to 2200. */
export const addDays = (date: string, days: number): string => dateOfDay(dayNumberOf(date) + days);
