import type { CalendarEntry, RefusedSlot } from "../../model/schedule/calendar.js";
import { calendarFinding, type UnsaidFinding } from "../calendar-finding.js";
import { isTouched } from "./is-touched.js";

/** What is found of an entry that stands for a slot: nothing, where that is its own slot and at the same place. */
export const rematched = (entry: CalendarEntry, slot: CalendarEntry): readonly UnsaidFinding[] => {
  const on = { node: entry.id, path: [] };
  const { local, origin } = entry;
  if (entry.original !== slot.original && local !== slot.local)
    return [calendarFinding("calendar-entry-rematched.moved", on, { origin, local, cadence: slot.cadence, asked: slot.local })];
  if (entry.id === slot.id) return [];
  const was = entry.cadence === slot.cadence ? undefined : entry.cadence;
  return [calendarFinding("calendar-entry-rematched.renamed", on, { origin, local, cadence: slot.cadence, was })];
};

/** What is found of an entry that stands for no slot. */
export const orphaned = (
  { id, cadence, local, origin }: CalendarEntry,
  refused: RefusedSlot | undefined,
  { isGone }: { readonly isGone: boolean },
): UnsaidFinding => {
  const on = { node: id, path: [] };
  const values = { cadence, local, origin };
  if (refused !== undefined) {
    const { blackout, campaign } = refused.values;
    return calendarFinding("calendar-entry-orphaned.refused", on, { ...values, rule: refused.rule, by: blackout ?? campaign });
  }
  return calendarFinding(isGone ? "calendar-entry-orphaned.gone" : "calendar-entry-orphaned", on, values);
};

/** What is found of entries that are no longer there, in one finding for each cadence. */
export const dropped = (unmatched: readonly CalendarEntry[], cadences: ReadonlyMap<string, number>): readonly UnsaidFinding[] => {
  const counts = new Map<string, number>();
  for (const entry of unmatched)
    if (entry.cadence !== undefined && !isTouched(entry)) counts.set(entry.cadence, (counts.get(entry.cadence) ?? 0) + 1);
  return [...counts].map(([cadence, count]) => {
    const index = cadences.get(cadence);
    const path = index === undefined ? [] : ["cadences", index];
    const gone = index === undefined ? "gone" : undefined;
    return calendarFinding("calendar-entry-dropped", { node: cadence, path }, { cadence, count, gone });
  });
};
