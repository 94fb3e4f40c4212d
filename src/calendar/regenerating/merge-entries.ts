import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { compareEntries, type Dated, placeAmong } from "../editing/entry-order.js";

/** Earlier entries and how they go among the slots of a calendar. */
export interface Merging {
  /** The slots as the rules make them, in order. */
  readonly slots: readonly CalendarEntry[];
  /** The entries that are carried over, in order of the earlier calendar. */
  readonly carried: readonly Dated[];
  /** The slot that an entry stands for, if it does. */
  readonly slotOf: ReadonlyMap<CalendarEntry, CalendarEntry>;
}

/** Returns slots and carried entries in order, each entry for the slot it stands for. */
export const mergeEntries = ({ slots, carried, slotOf }: Merging): readonly CalendarEntry[] => {
  const inPlace = new Map<CalendarEntry, CalendarEntry>();
  const elsewhere: Dated[] = [];
  const replaced = new Set<CalendarEntry>();
  for (const dated of carried) {
    const slot = slotOf.get(dated.entry);
    if (slot !== undefined) replaced.add(slot);
    if (slot !== undefined && isAtSamePlace(slot, dated.entry)) inPlace.set(slot, dated.entry);
    else elsewhere.push(dated);
  }
  const kept = slots.flatMap((slot) => inPlace.get(slot) ?? (replaced.has(slot) ? [] : [slot]));
  return insert(kept, elsewhere.sort(compareEntries));
};

const isAtSamePlace = (a: CalendarEntry, b: CalendarEntry): boolean => a.local === b.local && a.at === b.at && a.channel === b.channel;

/** Puts entries in order among others in order. */
const insert = (among: readonly CalendarEntry[], dated: readonly Dated[]): readonly CalendarEntry[] => {
  const merged: CalendarEntry[] = [];
  let from = 0;
  for (const one of dated) {
    const to = placeAmong(among, one, ["options", "previous", "entries"]);
    for (const entry of among.slice(from, to)) merged.push(entry);
    merged.push(one.entry);
    from = to;
  }
  for (const entry of among.slice(from)) merged.push(entry);
  return merged;
};
