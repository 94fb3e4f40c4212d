import { localOfWall } from "./local-of-wall.js";
import { millisecondsInSecond } from "./units.js";

/** Returns the instant so many milliseconds after 1970-01-01T00:00:00Z as text, `2027-03-14T07:30:00Z`, its milliseconds dropped; throws `range` outside the years 1900 to 2200. */
export const instantOf = (at: number): string => {
  const seconds = Math.floor(at / millisecondsInSecond);
  const ofMinute = seconds - Math.floor(seconds / 60) * 60;
  return `${localOfWall(at)}:${String(ofMinute).padStart(2, "0")}Z`;
};
