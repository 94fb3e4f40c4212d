import type { Calendar, CalendarEntry } from "../../../../src/model/schedule/calendar.js";

/** What a test says of an entry: its day, and whatever else matters. */
export type EntryFields = Partial<CalendarEntry> & Pick<CalendarEntry, "local">;

/** A calendar of `the-plan` with these entries, as another program may hand it over; each entry is a post unless it says otherwise. */
export const calendarWith = (from: string, to: string, entries: readonly EntryFields[], fields: Partial<Calendar> = {}): Calendar => ({
  format: "social-plan-calendar/1",
  plan: "the-plan",
  from,
  to,
  entries: entries.map((entry, index) => ({
    id: `e${index}`,
    slot: `e${index}`,
    work: "post",
    original: entry.local,
    moves: [],
    status: "open",
    origin: "manual",
    ...entry,
  })),
  refused: [],
  findings: [],
  ...fields,
});
