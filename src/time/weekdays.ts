import { timeError } from "../base/problems/time-error.js";

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** The days of the week in ISO 8601 order, which begins on Monday. */
export const weekdays = /* @__PURE__ */ Object.freeze(["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const);

/** Returns the weekday of a day number, 1970-01-01 having been a Thursday; throws `range` for a fraction. */
export const weekdayOf = (day: number): Weekday => {
  const weekday = weekdays[(((day + 3) % 7) + 7) % 7];
  if (weekday === undefined) throw timeError("range", ["day"], { found: day, hint: "Days are whole." });
  return weekday;
};
