import { timeError } from "../base/problems/time-error.js";
import { dateOfDay, dayNumberOf, isLocalDate } from "./days.js";
import { millisecondsInMinute, minutesInDay } from "./units.js";

/** Returns whether the text is a time of day on a 24-hour clock, `00:00` to `23:59` in ASCII digits. */
export const isLocalTime = (text: string): boolean => timeForm.test(text);

const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Returns whether the text is a day and a time of day, `yyyy-mm-ddTHH:MM`, each as `isLocalDate` and `isLocalTime` accept it.
 * No zone is known, so the time may fall in a gap.
 */
export const isLocalDateTime = (text: string): boolean =>
  text.length === 16 && text[10] === "T" && isLocalDate(text.slice(0, 10)) && isLocalTime(text.slice(11));

/**
 * Returns the wall time of a `LocalDateTime`: the milliseconds since the same clock showed 1970-01-01T00:00, whatever the zone.
 * Throws `time` where the text is not a `LocalDateTime`.
 */
export const wallTimeOf = (local: string): number => {
  if (!isLocalDateTime(local)) throw timeError("time", ["local"], { found: local, expected: anExample });
  const minutes = dayNumberOf(local.slice(0, 10)) * minutesInDay + Number(local.slice(11, 13)) * 60 + Number(local.slice(14));
  return minutes * millisecondsInMinute;
};

const anExample = "a day and time, such as 2027-03-14T02:30";

/** Returns the `LocalDateTime` of a wall time in milliseconds, seconds dropped; throws `range` outside the years 1900 to 2200. */
export const localOfWall = (wall: number): string => {
  const minutes = Math.floor(wall / millisecondsInMinute);
  const day = Math.floor(minutes / minutesInDay);
  const ofDay = minutes - day * minutesInDay;
  return `${dateOfDay(day)}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
};

const pad = (number: number): string => String(number).padStart(2, "0");
