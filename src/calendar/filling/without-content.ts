import { groupBy } from "../../base/group-by.js";
import type { Plan } from "../../model/plan.js";
import { calendarFinding, type UnsaidFinding } from "../calendar-finding.js";
import type { Lack } from "./lack.js";
import type { LeftAlone, PlacedEntry } from "./sort-entries.js";

/** An entry that is left without content, and why. */
export interface WithoutContent extends PlacedEntry {
  readonly because: Lack | LeftAlone;
}

/** The id of what is found where entries are left without content. */
export const withoutContentRule = "calendar-entry-without-content";

/** Returns what is found of entries that are left without content: one finding for each cadence and reason, in the order of the calendar. */
export const withoutContent = ({ content, cadences }: Plan, entries: readonly WithoutContent[]): readonly UnsaidFinding[] => {
  const places = new Map(cadences.map(({ id, content: pool }, index) => [id as string, { index, pool }]));
  const inOrder = [...entries].sort((a, b) => a.index - b.index);
  return [...groupBy(inOrder, ({ entry, because }) => JSON.stringify([entry.cadence, because])).values()].flatMap((of) => {
    const [first] = of;
    if (first?.entry.cadence === undefined) return [];
    const { cadence, local } = first.entry;
    const place = places.get(cadence);
    const on = { node: cadence, path: place === undefined ? [] : ["cadences", place.index], about: first.because };
    const reason = first.because === "none-fits" ? nothingIn(content, place?.pool) : first.because;
    const pool = place?.pool === undefined ? undefined : "pool";
    return [calendarFinding(withoutContentRule, on, { cadence, count: of.length, local, reason, pool })];
  });
};

/** Where nothing fits, it may be that there is nothing. */
const nothingIn = (content: readonly unknown[], pool: readonly unknown[] | undefined): string => {
  if (pool?.length === 0) return "empty-pool";
  return content.length === 0 ? "no-content" : "none-fits";
};
