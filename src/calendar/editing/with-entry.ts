import { deepFreeze } from "../../base/deep-freeze.js";
import { PlanError } from "../../base/problems/plan-error.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import { echoedId } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import { isKnownCalendar, rememberCalendar } from "../../model/read/known-calendars.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import type { Path } from "../../model/values/path.js";
import { momentOf, placeAmong } from "./entry-order.js";

/** Where a calendar that was passed keeps its entries. */
const inCalendar: Path = ["calendar", "entries"];

/** Returns a calendar that can never change: the same where it is known to be frozen, else a copy, because nobody's own data is frozen here. It was looked at before, and so is plain JSON. */
export const ownCalendar = (calendar: Calendar): Calendar =>
  isKnownCalendar(calendar) ? calendar : rememberCalendar(deepFreeze(JSON.parse(JSON.stringify(calendar)) as Calendar)); // a copy is of the same type

/** Returns the entry of a calendar with an id, and its place. Throws `unknown-id`, with the nearest there is, where none has it. */
export const foundEntry = ({ entries }: Calendar, id: string): { readonly index: number; readonly entry: CalendarEntry } => {
  const index = entries.findIndex((one) => one.id === id);
  const entry = entries[index];
  if (entry !== undefined) return { index, entry };
  throw unknownEntry(
    id,
    entries.map((one) => one.id),
  );
};

/** Returns the `unknown-id` for an id that no entry has. */
export const unknownEntry = (id: string, ids: readonly string[]): PlanError => {
  const suggestion = didYouMean(id, ids);
  const hint = suggestion === undefined ? "" : ` Did you mean “${excerpt(suggestion, echoedId)}”?`;
  return new PlanError(
    "unknown-id",
    `Nothing in the calendar has the id “${excerpt(id, echoedId)}”.${hint}`,
    { id, ...(suggestion !== undefined && { suggestion }) },
    ["id"],
  );
};

/** Returns the calendar with an entry in the place of the one it had; it stands in order. */
export const withEntry = (calendar: Calendar, index: number, entry: CalendarEntry): Calendar => {
  const entries = [...calendar.entries];
  const [before] = entries.splice(index, 1, deepFreeze(entry));
  const moment = momentOf(entry, [...inCalendar, index]);
  if (before !== undefined && momentOf(before, [...inCalendar, index]) !== moment) {
    entries.splice(index, 1);
    entries.splice(placeAmong(entries, { moment, entry }, inCalendar), 0, entry);
  }
  return withEntries(calendar, entries);
};

/** Returns the calendar with one more entry; it stands in order. */
export const withNewEntry = (calendar: Calendar, entry: CalendarEntry): Calendar => {
  const entries = [...calendar.entries];
  const moment = momentOf(entry, ["entry"]);
  entries.splice(placeAmong(entries, { moment, entry }, inCalendar), 0, deepFreeze(entry));
  return withEntries(calendar, entries);
};

/** Returns the calendar with other entries, each of them frozen. */
const withEntries = (calendar: Calendar, entries: readonly CalendarEntry[]): Calendar =>
  rememberCalendar(Object.freeze({ ...calendar, entries: Object.freeze(entries) }));
