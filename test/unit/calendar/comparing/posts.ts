import type { CalendarEntry, PublishedPost } from "../../../../src/model/schedule/calendar.js";

/** An entry of a calendar, with what a test does not care about filled in. */
export const entryOf = (fields: Partial<CalendarEntry> & Pick<CalendarEntry, "id" | "local">): CalendarEntry => ({
  slot: fields.id,
  work: "post",
  channel: "blog",
  original: fields.local,
  ...(fields.local.length > 10 && { at: `${fields.local}:00Z` }),
  moves: [],
  status: "open",
  origin: "generated",
  ...fields,
});

/** A post that went out on the channel “blog” unless it says otherwise. */
export const postOf = (at: string, fields: Partial<PublishedPost> = {}): PublishedPost => ({ channel: "blog", at, ...fields });
