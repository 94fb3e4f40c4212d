import { dateOfDay } from "./date-of-day.js";
import { dayNumberOf } from "./day-number.js";

/** Returns the day so many days later, or earlier where `days` is negative; throws `range` where that leaves the years 1900 to 2200. */
export const addDays = (date: string, days: number): string => dateOfDay(dayNumberOf(date) + days);
