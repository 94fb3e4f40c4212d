import { millisecondsInDay } from "../time/units.js";
import type { WallMinute } from "./recurrence/slot-rule.js";
import { WallClock } from "./wall-clock.js";

/** Returns what the clocks of a zone show at a moment, in milliseconds since 1970 in UTC; those of UTC where there is no zone. */
export const wallOf =
  (timeZone: string | undefined) =>
  (instant: number): WallMinute => {
    const day = Math.floor(instant / millisecondsInDay);
    return new WallClock(timeZone, { from: day, to: day }).wallAt(instant);
  };
