import { localOfWall } from "./local-of-wall.js";
import { millisecondsOf } from "./milliseconds-of.js";
import { offsetIn } from "./offset-in.js";
import { offsetTable } from "./offset-table.js";

/** Returns the `LocalDateTime` that a zone's clocks show at an instant, seconds dropped; its first ten characters are the day there. */
export const localAt = (zone: string, instant: string): string => {
  const at = millisecondsOf(instant);
  return localOfWall(at + offsetIn(offsetTable(zone, at, at), at));
};
