import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import { PlanError } from "../../base/problems/plan-error.js";
import { timeError } from "../../base/problems/time-error.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import type { Path } from "../../model/values/path.js";
import { isLocalDate } from "../../time/days.js";
import { instantOf } from "../../time/instant.js";
import { isLocalDateTime, wallTimeOf } from "../../time/local-time.js";
import { offsetTable } from "../../time/offset-table.js";
import { millisecondsInDay } from "../../time/units.js";
import { engineZoneOf, readTimeZone } from "../../time/zone-names.js";
import { resolveWall } from "../../time/zoned-time.js";
import { allDays } from "../horizon.js";

/** Where an entry stands. */
export type EntryPlace = Pick<CalendarEntry, "local" | "timeZone" | "at">;

/** Returns a zone that a caller passed. Throws `type` or `timezone`. */
export const readZone = (given: unknown, path: Path): string => {
  if (typeof given !== "string") throw wrongArgument("type", { path, given, expected: "the name of a time zone, such as Europe/Berlin" });
  const zone = readTimeZone(given);
  if (zone === undefined) throw timeError("timezone", path, { found: given });
  return zone;
};

/**
 * Returns a place in the calendar: a day, or a day and a time with its instant. In an overlap it is the first time.
 * Throws `type` or `date` for what is neither, `time-zone-needed` for a time without a zone, `time` for one that the clocks skip, `range` for one outside of 1900 to 2200 in UTC.
 */
export const placeOf = (local: unknown, timeZone: string | undefined, path: Path): EntryPlace => {
  const zone = timeZone === undefined ? {} : { timeZone };
  if (typeof local === "string" && isLocalDate(local)) return { local, ...zone };
  if (typeof local !== "string" || !isLocalDateTime(local)) {
    const expected = "a day, with or without a time, such as 2027-01-05 or 2027-01-05T10:00";
    throw wrongArgument(typeof local === "string" ? "date" : "type", { path, given: local, expected });
  }
  if (timeZone === undefined)
    throw new PlanError(
      "time-zone-needed",
      `${local} has a time, and no zone is stated. Set \`timeZone\`, such as Europe/Berlin or UTC.`,
      { local },
      path,
    );
  if (engineZoneOf(timeZone) === undefined) throw timeError("timezone", path, { found: timeZone });
  const wall = wallTimeOf(local);
  const { at, kind } = resolveWall(offsetTable(timeZone, wall, wall), wall);
  if (kind === "gap") throw wrongArgument("time", { path, given: local, expected: `a time that the clocks of ${timeZone} do not skip` });
  if (at < allDays.from * millisecondsInDay || at >= (allDays.to + 1) * millisecondsInDay)
    throw wrongArgument("range", { path, given: local, expected: "a time that is in the years 1900 to 2200 in UTC, too" });
  return { local, timeZone, at: instantOf(at) };
};
