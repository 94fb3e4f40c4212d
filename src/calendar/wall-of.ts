import { clockAround } from "./clock-around.js";
import type { WallMinute } from "./recurrence/slot-rule.js";

/** Returns what the clocks of a zone show at a moment, in milliseconds since 1970 in UTC; those of UTC where there is no zone. */
export const wallOf =
  (timeZone: string | undefined) =>
  (instant: number): WallMinute =>
    clockAround(timeZone, instant).wallAt(instant);
