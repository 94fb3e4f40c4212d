import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import { timeError } from "../../base/problems/time-error.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import type { Path } from "../../model/values/path.js";
import { dayNumberOf, isLocalDate } from "../../time/days.js";
import { millisecondsOf, normaliseInstant } from "../../time/instant.js";
import { isLocalDateTime, wallTimeOf } from "../../time/local-time.js";
import { offsetTable } from "../../time/offset-table.js";
import { millisecondsInDay } from "../../time/units.js";
import { engineZoneOf } from "../../time/zone-names.js";
import { resolveWall } from "../../time/zoned-time.js";

/** An entry, with the moment by which it is put in order. */
export interface Dated {
  /** Milliseconds since 1970 in UTC. */
  readonly moment: number;
  /** The entry. */
  readonly entry: CalendarEntry;
}

/**
 * Returns when an entry is, in milliseconds since 1970 in UTC; a day without a time is at its first moment in its zone, in UTC where it has none.
 * A calendar may come from elsewhere: throws `instant`, `date` or `timezone`, with the path of the entry, where it is at no moment at all.
 */
export const momentOf = ({ at, local, timeZone }: Pick<CalendarEntry, "at" | "local" | "timeZone">, path: Path): number => {
  if (at !== undefined) {
    const instant = normaliseInstant(at);
    if (instant !== undefined) return millisecondsOf(instant);
    throw wrongArgument("instant", { path: [...path, "at"], given: at, expected: "an instant in UTC, such as 2027-01-04T09:00:00Z" });
  }
  const wall = wallOf(local, path);
  if (timeZone === undefined) return wall;
  if (engineZoneOf(timeZone) === undefined) throw timeError("timezone", [...path, "timeZone"], { found: timeZone });
  return resolveWall(offsetTable(timeZone, wall, wall), wall).at;
};

/** Returns the number of the day that an entry is on by its own clocks. Throws `date`, with the path of the entry, where it is on none. */
export const dayOf = ({ local }: Pick<CalendarEntry, "local">, path: Path): number => Math.floor(wallOf(local, path) / millisecondsInDay);

/** Returns what the clocks show there, in milliseconds since they showed 1970-01-01T00:00; throws `date`, with the path of the entry, where it is neither a day nor a time. */
export const wallOf = (local: string, path: Path): number => {
  if (isLocalDate(local)) return dayNumberOf(local) * millisecondsInDay;
  if (isLocalDateTime(local)) return wallTimeOf(local);
  throw wrongArgument("date", { path: [...path, "local"], given: local, expected: "a day from 1900 to 2200, with or without a time" });
};

/** Returns how two entries are put in order: by moment, and at one moment by channel, as `Array.sort` wants it. */
export const compareEntries = (a: Dated, b: Dated): number => {
  if (a.moment !== b.moment) return a.moment - b.moment;
  const [first, second] = [a.entry.channel ?? "", b.entry.channel ?? ""];
  return first === second ? 0 : first < second ? -1 : 1;
};

/** Returns where among entries in order one belongs: behind all that are not after it. */
export const placeAmong = (entries: readonly CalendarEntry[], dated: Dated, path: Path): number => {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && compareEntries({ moment: momentOf(entry, [...path, middle]), entry }, dated) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
