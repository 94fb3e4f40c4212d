import { groupBy } from "../../base/group-by.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { dayByRule } from "./day-by-rule.js";
import { isTouched } from "./is-touched.js";

/** What is matched. */
export interface Matching {
  /** Earlier entries whose id no slot has, in order. */
  readonly earlier: readonly CalendarEntry[];
  /** Slots whose id no earlier entry has, in order. */
  readonly slots: readonly CalendarEntry[];
  /** Whether the plan has a cadence. */
  readonly hasCadence: (id: string) => boolean;
}

/** Which slot each earlier entry stands for, and the entries that stand for none. */
export interface Matched {
  /** The slot by the entry. */
  readonly slotOf: ReadonlyMap<CalendarEntry, CalendarEntry>;
  /** The others, in order. */
  readonly unmatched: readonly CalendarEntry[];
}

/**
 * Says which slot an earlier entry stands for whose id is gone: one of the same cadence, channel and day, as when the time of day or the period of a quota changed;
 * else, where its cadence is gone, one of the same channel, day and work, as when a cadence was given another id. No slot is given away twice.
 */
export const matchSlots = ({ earlier, slots, hasCadence }: Matching): Matched => {
  const slotOf = new Map<CalendarEntry, CalendarEntry>();
  const match = (entriesBy: Groups, slotsBy: Groups): void => {
    for (const [place, entries] of entriesBy) for (const [entry, slot] of pair(entries, slotsBy.get(place) ?? [])) slotOf.set(entry, slot);
  };
  const entriesBy = groupBy(earlier, placeInCadence);
  match(entriesBy, groupBy(slots, placeInCadence));

  const homeless = earlier.filter((entry) => !slotOf.has(entry) && !hasCadence(entry.cadence ?? ""));
  const unclaimed = slots.filter((slot) => !entriesBy.has(placeInCadence(slot)));
  match(groupBy(homeless, placeOnChannel), groupBy(unclaimed, placeOnChannel));
  return { slotOf, unmatched: earlier.filter((entry) => !slotOf.has(entry)) };
};

// No id has a slash, an `@` or a space.
const placeInCadence = (entry: CalendarEntry): string => `${entry.cadence}/${entry.channel ?? ""}@${dayByRule(entry)}`;
const placeOnChannel = (entry: CalendarEntry): string => `${entry.channel ?? ""}@${dayByRule(entry)} ${entry.work}`;

type Groups = ReadonlyMap<string, readonly CalendarEntry[]>;
type Pair = readonly [CalendarEntry, CalendarEntry];

/**
 * Pairs the entries of one day with its slots: those of the same day and time first, then the others in order. Where there are not as many of the one as of the other,
 * only entries that were touched are worth a slot: the others were what the rule made, and it makes them no more.
 */
const pair = (entries: readonly CalendarEntry[], slots: readonly CalendarEntry[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  const at = new Map<string, CalendarEntry>();
  for (const slot of slots) if (!at.has(slot.original)) at.set(slot.original, slot);
  const others: CalendarEntry[] = [];
  const taken = new Set<CalendarEntry>();
  for (const entry of entries) {
    const slot = at.get(entry.original);
    if (slot === undefined || taken.has(slot)) others.push(entry);
    else {
      pairs.push([entry, slot]);
      taken.add(slot);
    }
  }
  const left = slots.filter((slot) => !taken.has(slot));
  const worth = others.length === left.length ? others : others.filter(isTouched);
  for (const [index, slot] of left.entries()) {
    const entry = worth[index];
    if (entry !== undefined) pairs.push([entry, slot]);
  }
  return pairs;
};
