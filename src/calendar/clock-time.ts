import { dateOfDay } from "../time/days.js";
import { minutesInDay } from "../time/units.js";
import type { WallMinute } from "./recurrence/slot-rule.js";
import { timeOf } from "./time-of-day.js";

/** A wall time of a zone, as sentences name it. */
export const clockTime = (wall: WallMinute, timeZone: string | undefined) => {
  const day = Math.floor(wall / minutesInDay);
  return { timeZone, time: timeOf(wall - day * minutesInDay), day: dateOfDay(day) };
};
