import type { Plan } from "../../model/plan.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import { goesOut } from "../../practice/entries.js";
import { momentOf, wallOf } from "../editing/entry-order.js";
import { isFree } from "../editing/is-free.js";
import type { When } from "./candidate.js";

/** An entry of a calendar, with its place in it. */
export interface PlacedEntry {
  readonly entry: CalendarEntry;
  readonly index: number;
}

/** An entry that is to be filled. */
export interface OpenEntry extends PlacedEntry {
  readonly when: When;
}

/** Why an open entry is left alone: people gave it a title, its rule has no slot for it, or its cadence is gone. */
export type LeftAlone = "titled" | "orphaned" | "gone";

/** The posts of a calendar, by what the filling makes of them. */
export interface SortedEntries {
  /** Those to be filled, in the order of what the clocks show. */
  readonly open: readonly OpenEntry[];
  /** Those that have content, in the same order. */
  readonly carrying: readonly (PlacedEntry & { readonly wall: number })[];
  /** Those that are open and left alone, in the order of the calendar. */
  readonly left: readonly (PlacedEntry & { readonly because: LeftAlone })[];
}

/**
 * Sorts the posts of a calendar; what people skipped, set aside or added is none of them. Of open entries, only those after a moment.
 * Throws as `momentOf` does for an entry of a calendar from elsewhere that is at no moment.
 */
export const sortEntries = ({ cadences }: Plan, { entries, findings }: Calendar, after: number): SortedEntries => {
  const names = new Map(cadences.map(({ id, name }) => [id as string, name]));
  const orphans = new Set(findings.flatMap(({ rule, node }) => (rule === "calendar-entry-orphaned" ? [node] : [])));
  const reasonToLeave = (entry: CalendarEntry): LeftAlone | undefined => {
    if (!names.has(entry.cadence ?? "")) return "gone";
    if (orphans.has(entry.id)) return "orphaned";
    return entry.origin === "edited" && entry.title !== undefined && entry.title !== names.get(entry.cadence ?? "") ? "titled" : undefined;
  };
  const [open, carrying, left]: [OpenEntry[], SortedEntries["carrying"][number][], SortedEntries["left"][number][]] = [[], [], []];
  for (const [index, entry] of entries.entries()) {
    if (!isPost(entry) || !goesOut(entry)) continue;
    const path = ["calendar", "entries", index];
    if (entry.content !== undefined) carrying.push({ entry, index, wall: wallOf(entry.local, path) });
    if (!isFree(entry)) continue;
    const when = { wall: wallOf(entry.local, path), moment: momentOf(entry, path) };
    if (when.moment <= after) continue;
    const because = reasonToLeave(entry);
    if (because === undefined) open.push({ entry, index, when });
    else left.push({ entry, index, because });
  }
  return { open: open.sort((a, b) => a.when.wall - b.when.wall), carrying: carrying.sort((a, b) => a.wall - b.wall), left };
};
