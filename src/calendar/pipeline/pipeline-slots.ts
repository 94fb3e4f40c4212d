import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import { isSaidOut, isSetAside } from "../../practice/content.js";
import { dayNumberOf } from "../../time/days.js";
import { dayOf } from "../editing/entry-order.js";
import { ownCalendar } from "../editing/with-entry.js";

/** The posts of a calendar that are not coming, each in one list, and the entries that are no posts. */
export interface PastSlots {
  /** Posts that are out. */
  readonly published: readonly CalendarEntry[];
  /** Posts that somebody skipped. */
  readonly skipped: readonly CalendarEntry[];
  /** Posts that were rejected or are blocked. */
  readonly stopped: readonly CalendarEntry[];
  /** Posts before the first day that is to come, of which the calendar does not say that they are out. */
  readonly earlier: readonly CalendarEntry[];
  /** Entries that are no posts, such as meetings and reviews. */
  readonly otherWork: readonly CalendarEntry[];
}

/** The entries of a calendar, each in one list. */
export interface SortedSlots extends PastSlots {
  /** Posts that are still to go out. */
  readonly coming: readonly CalendarEntry[];
}

/** Returns the entries of a calendar, each in one list; without a first day, every post that is not out is still to come. */
export const sortSlots = (calendar: Calendar, from: string | undefined): SortedSlots => {
  const sorted = { coming: [], published: [], skipped: [], stopped: [], earlier: [], otherWork: [] } satisfies Lists as Lists; // each list is its own
  const first = from === undefined ? Number.NEGATIVE_INFINITY : dayNumberOf(from);
  for (const [index, entry] of ownCalendar(calendar).entries.entries())
    sorted[placeOf(entry, dayOf(entry, ["calendar", "entries", index]) < first)].push(entry);
  return sorted;
};

type Lists = Record<keyof SortedSlots, CalendarEntry[]>;

const placeOf = (entry: CalendarEntry, isEarlier: boolean): keyof SortedSlots => {
  if (!isPost(entry)) return "otherWork";
  if (entry.origin === "skipped") return "skipped";
  if (isSetAside(entry.status)) return "stopped";
  if (isSaidOut(entry.status)) return "published";
  return isEarlier ? "earlier" : "coming";
};
