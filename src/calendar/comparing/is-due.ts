import type { Dated } from "../editing/entry-order.js";
import { dayOfEntry, firstMomentOf } from "./local-day.js";

/**
 * Returns whether an entry is due before a moment, in milliseconds since 1970 in UTC: one with a time from then on, one without when its
 * day is over.
 */
export const isDue = ({ entry, moment }: Dated, end: number): boolean =>
  entry.at === undefined ? firstMomentOf(dayOfEntry(entry) + 1, entry.timeZone) <= end : moment < end;
