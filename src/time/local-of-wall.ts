import { dateOfDay } from "./date-of-day.js";
import { millisecondsInMinute, minutesInDay } from "./units.js";

const pad = (number: number): string => String(number).padStart(2, "0");

/** Returns the `LocalDateTime` of a wall time in milliseconds, seconds dropped; throws `range` outside the years 1900 to 2200. */
export const localOfWall = (wall: number): string => {
  const minutes = Math.floor(wall / millisecondsInMinute);
  const day = Math.floor(minutes / minutesInDay);
  const ofDay = minutes - day * minutesInDay;
  return `${dateOfDay(day)}T${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
};
