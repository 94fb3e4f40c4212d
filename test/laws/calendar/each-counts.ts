import type { Plan } from "../../../src/model/plan.js";
import type { Bound } from "../../../src/model/schedule/bound.js";
import type { CalendarEntry } from "../../../src/model/schedule/calendar.js";
import { nameOfStretch } from "./naive-calendar.js";

/**
 * What bounds for each theme, campaign and author come to, read off the entries of a finished calendar: each entry is held against each bound. Nothing is
 * shared with the library but the data.
 */

type Each = "pillar" | "campaign" | "author";

/** A bound, with the theme, campaign or author and the stretch it is counted in, as text. */
export interface EachCount {
  readonly owner: string;
  readonly bound: Bound;
  readonly of: string;
  readonly entries: readonly CalendarEntry[];
}

const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00Z`) / 86_400_000;

/** When an entry was put, before the clocks had a say, in minutes since 1970 by its clocks. */
const wallOf = ({ local, moves }: Pick<CalendarEntry, "local" | "moves">): number => {
  const put = moves.find(({ key }) => key === "calendar/moved.clocks")?.from ?? local;
  return Date.parse(put.length === 10 ? `${put}T00:00Z` : `${put}Z`) / 60_000;
};

const countsTags = ({ only, except }: Bound, tags: readonly string[]): boolean =>
  (only === undefined || only.some((tag) => tags.includes(tag))) && !tags.some((tag) => (except ?? []).includes(tag));

/** What a bound counts an entry as, as text: its owner and place there, the theme, campaign or author, and the stretch; undefined: it does not. */
const countsOf = (plan: Plan, entry: CalendarEntry, groups: readonly Each[]): readonly (readonly [string, string, Bound])[] => {
  const cadence = plan.cadences.find(({ id }) => id === entry.cadence);
  const channel = entry.work === "post" ? plan.channels.find(({ id }) => id === entry.channel) : undefined;
  const period = plan.period === undefined ? 0 : dayOf(plan.period.from);
  return [cadence, channel].flatMap((owner) =>
    (owner?.bounds ?? []).flatMap((bound, place) => {
      const each = groups.find((one) => one === bound.each);
      const of = each === undefined ? undefined : entry[each];
      if (owner === undefined || of === undefined || bound.max === undefined || !countsTags(bound, entry.tags ?? [])) return [];
      const begins = owner === cadence && typeof cadence?.starts === "string" ? dayOf(cadence.starts) : period;
      const stretch = nameOfStretch(bound, begins, plan.weekStart ?? "mon", wallOf(entry));
      const on = owner === cadence ? `${owner.id} ${entry.channel ?? ""}` : owner.id;
      return [[`${on} ${place} ${of} ${stretch}`, owner.id, bound] as const];
    }),
  );
};

/** Everything that is counted, by its text. */
export const eachCounts = (plan: Plan, entries: readonly CalendarEntry[], groups: readonly Each[]): ReadonlyMap<string, EachCount> => {
  const counts = new Map<string, { owner: string; bound: Bound; of: string; entries: CalendarEntry[] }>();
  for (const entry of entries)
    for (const [key, owner, bound] of countsOf(plan, entry, groups)) {
      const count = counts.get(key) ?? { owner, bound, of: key, entries: [] };
      counts.set(key, count);
      count.entries.push(entry);
    }
  return counts;
};

/** What is over its bound, as text. */
export const overBounds = (plan: Plan, entries: readonly CalendarEntry[], groups: readonly Each[]): readonly string[] =>
  [...eachCounts(plan, entries, groups)].flatMap(([key, { bound, entries: counted }]) =>
    counted.length > (bound.max ?? 0) ? [`${key}: ${counted.length}`] : [],
  );
