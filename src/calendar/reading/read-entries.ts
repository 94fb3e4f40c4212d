import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import type { Path } from "../../model/values/path.js";
import { goesOut } from "../../practice/entries.js";
import { dayNumberOf } from "../../time/days.js";
import { readDay } from "../../time/read-day.js";
import { dayOf } from "../editing/entry-order.js";
import { ownCalendar } from "../editing/with-entry.js";
import type { Days } from "../horizon.js";

/** An entry of a calendar, with the day it is on. */
export interface DatedEntry {
  /** The entry. */
  readonly entry: CalendarEntry;
  /** The number of the day that it is on by its own clocks. */
  readonly day: number;
  /** Where it stands in what was passed. */
  readonly path: Path;
}

/** What of a calendar is read. */
export interface ReadEntries {
  /** The days of the calendar. */
  readonly days: Days;
  /** The entries that go ahead, in the order of the calendar. */
  readonly entries: readonly DatedEntry[];
}

/**
 * Returns the days of a calendar and its entries that go ahead. A calendar may come from elsewhere: throws `date` or `range`, with the
 * path, for days that are none.
 */
export const readEntries = (calendar: Calendar): ReadEntries => {
  const own = ownCalendar(calendar);
  const entries: DatedEntry[] = [];
  for (const [index, entry] of own.entries.entries()) {
    if (!goesOut(entry)) continue;
    const path = ["calendar", "entries", index];
    entries.push({ entry, day: dayOf(entry, path), path });
  }
  return { days: daysOf(own), entries };
};

const daysOf = ({ from, to }: Calendar): Days => {
  const days = { from: dayNumberOf(readDay(from, ["calendar", "from"])), to: dayNumberOf(readDay(to, ["calendar", "to"])) };
  if (days.from <= days.to) return days;
  throw wrongArgument("range", { path: ["calendar", "to"], given: to, expected: `a last day that is not before the first, ${from}` });
};
