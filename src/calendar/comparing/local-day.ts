import { dayNumberOf } from "../../time/days.js";
import { localOfWall } from "../../time/local-time.js";
import { offsetIn, offsetTable } from "../../time/offset-table.js";
import { millisecondsInDay } from "../../time/units.js";
import { resolveWall } from "../../time/zoned-time.js";

/** Returns the number of the day it is in a zone at a moment, in milliseconds since 1970 in UTC; in UTC where there is no zone. */
export const localDayAt = (moment: number, timeZone: string | undefined): number =>
  Math.floor(wallAt(moment, timeZone) / millisecondsInDay);

/** Returns what the clocks of a zone show at a moment, as `yyyy-mm-ddTHH:MM`; those of UTC where there is no zone. */
export const localTimeAt = (moment: number, timeZone: string | undefined): string => localOfWall(wallAt(moment, timeZone));

const wallAt = (moment: number, timeZone: string | undefined): number =>
  timeZone === undefined ? moment : moment + offsetIn(offsetTable(timeZone, moment, moment), moment);

/** Returns the first moment of the day with a number. */
export const firstMomentOf = (day: number, timeZone: string | undefined): number => {
  const wall = day * millisecondsInDay;
  return timeZone === undefined ? wall : resolveWall(offsetTable(timeZone, wall, wall), wall).at;
};

/** Returns the number of the day an entry is on by its own clocks. */
export const dayOfEntry = ({ local }: { readonly local: string }): number => dayNumberOf(local.slice(0, 10));
