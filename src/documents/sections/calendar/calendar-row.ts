import { groupBy } from "../../../base/group-by.js";
import type { CalendarEntry } from "../../../model/schedule/calendar.js";

/** Entries that a table shows as one: slots of one day that say the same, each with its copies on several channels. */
export interface CalendarRow {
  /** The first of them. */
  readonly first: CalendarEntry;
  /** All of them, each in one row. */
  readonly entries: readonly CalendarEntry[];
  /** One entry of each slot. */
  readonly slots: readonly CalendarEntry[];
  /** The channels of each slot. */
  readonly channels: readonly string[];
}

/** Returns entries in rows: the copies of one slot together, then the slots of one day on the same channels. Entries stand together only where they differ in nothing that a row says. */
export const rowsOf = (entries: readonly CalendarEntry[]): readonly CalendarRow[] => {
  const slots = [...groupBy(entries, (entry) => JSON.stringify([entry.slot, entry.local, entry.at, shownOf(entry)])).values()].flatMap(
    slotOf,
  );
  const days = groupBy(slots, ({ first, channels }) =>
    JSON.stringify([first.local.slice(0, 10), hasTime(first), channels, shownOf(first)]),
  );
  return [...days.values()].flatMap((row) => {
    const [slot] = row;
    if (slot === undefined) return [];
    return [{ ...slot, entries: row.flatMap((one) => one.copies), slots: row.map(({ first }) => first) }];
  });
};

/** Returns how many slots entries fill: copies on several channels at one time are one. */
export const countSlots = (entries: readonly CalendarEntry[]): number => new Set(entries.map(({ slot, local }) => `${slot} ${local}`)).size;

interface Slot {
  readonly first: CalendarEntry;
  readonly copies: readonly CalendarEntry[];
  readonly channels: readonly string[];
}

const slotOf = (copies: readonly CalendarEntry[]): readonly Slot[] => {
  const [first] = copies;
  return first === undefined ? [] : [{ first, copies, channels: [...new Set(copies.flatMap(({ channel }) => channel ?? []))] }];
};

const hasTime = ({ local }: CalendarEntry): boolean => local.length > 10;

/** What a row says of each of its entries, apart from its slot, time and channel. */
const shownOf = (entry: CalendarEntry): unknown => {
  const { id: _, slot: _slot, channel: _channel, local: _local, original: _original, at: _at, tags: _tags, ...shown } = entry;
  return Object.entries(shown).sort(([a], [b]) => (a < b ? -1 : 1));
};
