/** The days of the week in ISO 8601 order, which begins on Monday. */
export const weekdays = Object.freeze(["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const);

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** Returns the weekday of a day number; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): Weekday => weekdays[(((day + 3) % 7) + 7) % 7] ?? "mon";
