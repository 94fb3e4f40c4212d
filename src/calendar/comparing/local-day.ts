import { dayNumberOf } from "../../time/days.js";
import { offsetIn, offsetTable } from "../../time/offset-table.js";
import { millisecondsInDay } from "../../time/units.js";

/** Returns the number of the day it is in a zone at a moment, in milliseconds since 1970 in UTC; in UTC where there is no zone. */
export const localDayAt = (moment: number, timeZone: string | undefined): number => {
  const offset = timeZone === undefined ? 0 : offsetIn(offsetTable(timeZone, moment, moment), moment);
  return Math.floor((moment + offset) / millisecondsInDay);
};

/** Returns the number of the day an entry is on by its own clocks. */
export const dayOfEntry = ({ local }: { readonly local: string }): number => dayNumberOf(local.slice(0, 10));
