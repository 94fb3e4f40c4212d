import type { Period } from "../../model/values/period.js";
import { monthOf, monthStart } from "../../time/months.js";

/** A length of time: a period of the calendar, or so many days. */
export type Length = Period | number;

const months = { month: 1, quarter: 3, year: 12 } as const;

/** The first day of the stretch of such a length that ends on a day: the quarter that ends on 31 March begins on 1 January. An hour is a part of its day. */
export const startOfStretch = (to: number, length: Length): number => {
  if (typeof length === "number") return to - length + 1;
  if (length === "hour" || length === "day") return to;
  if (length === "week") return to - daysInWeek + 1;
  const next = to + 1;
  const month = monthOf(next);
  const first = month - months[length];
  return Math.min(monthStart(first) + next - monthStart(month), monthStart(first + 1));
};

const daysInWeek = 7;

/** The last day of the stretch of such a length that begins on a day. */
export const endOfStretch = (from: number, length: Period): number => {
  if (length === "hour" || length === "day") return from;
  if (length === "week") return from + daysInWeek - 1;
  const month = monthOf(from);
  const next = month + months[length];
  return Math.min(monthStart(next) + from - monthStart(month), monthStart(next + 1)) - 1;
};

/** How long a stretch is that ends on a day, in days. */
export const daysOfStretch = (to: number, length: Length): number =>
  length === "hour" ? 1 / hoursInDay : to - startOfStretch(to, length) + 1;

const hoursInDay = 24;

/** The period of the calendar that so many days are, else the days: 30 days are a month, 92 a quarter. */
export const lengthOf = (days: number): Length => {
  if (days === 1) return "day";
  if (days === daysInWeek) return "week";
  if (days >= 28 && days <= 31) return "month";
  if (days >= 90 && days <= 92) return "quarter";
  return days === 365 || days === 366 ? "year" : days;
};
