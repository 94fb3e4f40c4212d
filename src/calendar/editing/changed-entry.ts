import type { CalendarEntry } from "../../model/schedule/calendar.js";

/** Fields of an entry with other values; those that are `undefined` are taken away. */
export type EntryChange = { readonly [Field in keyof CalendarEntry]?: CalendarEntry[Field] | undefined };

/** Returns an entry with some fields changed. */
export const changedEntry = (entry: CalendarEntry, change: EntryChange): CalendarEntry => {
  const fields = Object.entries({ ...entry, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as unknown as CalendarEntry; // nobody takes away what an entry must have
};
