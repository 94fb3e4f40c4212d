import { millisecondsInDay } from "../time/units.js";
import { WallClock } from "./wall-clock.js";

/** The clocks of a zone on the day of an instant, in milliseconds since 1970 in UTC. */
export const clockAround = (timeZone: string | undefined, instant: number): WallClock => {
  const day = Math.floor(instant / millisecondsInDay);
  return new WallClock(timeZone, { from: day, to: day });
};
