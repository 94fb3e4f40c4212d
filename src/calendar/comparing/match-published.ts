import { addToGroup } from "../../base/add-to-group.js";
import { groupBy } from "../../base/group-by.js";
import type { CalendarEntry, PublishedPost } from "../../model/schedule/calendar.js";
import { millisecondsOf } from "../../time/instant.js";
import { momentOf } from "../editing/entry-order.js";
import { dayOfEntry, localDayAt } from "./local-day.js";
import { type Line, nearestPairs, type Timed } from "./nearest-pairs.js";

/** Which post each entry went out as. */
export interface PublishedMatch {
  /** The post by the entry, in the order of the entries; an entry that did not go out is not in it. */
  readonly of: ReadonlyMap<CalendarEntry, PublishedPost>;
  /** The posts that are no entry's, in their order. */
  readonly unplanned: readonly PublishedPost[];
}

/**
 * Returns which post each entry went out as (X9). A post is the entry it names: of several that name one, those on its channel come first,
 * and among them the nearest in time; a post whose named entry is another post's is no other entry's. A post that names none of the entries
 * is one of the same channel on the same day, as the entry's own clocks have it: the nearest in time first, and where two are as near, the
 * earlier entry. Entries without a time take what those with a time leave, in order. Every entry and every post is matched once at most.
 * Only which of two that are at one moment on one channel comes first depends on the order in which they are passed. Days, instants and
 * zones must have been looked at, and each entry and post is an object of its own.
 */
export const matchPublished = (entries: readonly CalendarEntry[], published: readonly PublishedPost[]): PublishedMatch => {
  const posts = published.map((of) => ({ of, moment: millisecondsOf(of.at) }));
  const { named, others } = matchNamed(entries, posts);
  const free = entries.filter((entry) => entry.channel !== undefined && !named.has(entry));
  const { timed, days } = linesOf(free, others);
  const nearest = nearestPairs(timed.values());
  const found = new Map([...named, ...nearest, ...firstOfDay(days.values(), new Set(nearest.values()))]);
  const of = new Map<CalendarEntry, PublishedPost>();
  for (const entry of entries) {
    const post = found.get(entry);
    if (post !== undefined) of.set(entry, post);
  }
  const taken = new Set(of.values());
  return { of, unplanned: published.filter((post) => !taken.has(post)) };
};

type Post = Timed<PublishedPost>;

interface Named {
  /** The entries that a post names. */
  readonly named: ReadonlyMap<CalendarEntry, PublishedPost>;
  /** The posts that name none of the entries. */
  readonly others: readonly Post[];
}

const matchNamed = (entries: readonly CalendarEntry[], posts: readonly Post[]): Named => {
  const byId = new Map<string, CalendarEntry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const named = new Map<CalendarEntry, PublishedPost>();
  for (const [entry, naming] of groupBy(posts, ({ of }) => byId.get(of.entry ?? ""))) {
    const [best] = naming.map((post) => ({ post, at: placeOf(post, entry) })).sort((a, b) => comparePlaces(a.at, b.at));
    if (best !== undefined) named.set(entry, best.post.of);
  }
  return { named, others: posts.filter(({ of }) => !byId.has(of.entry ?? "")) };
};

/** Where a post lies from the entry it names: on its channel or not, how far away, and when. */
const placeOf = ({ of, moment }: Post, entry: CalendarEntry): readonly number[] => {
  const away = entry.at === undefined ? localDayAt(moment, entry.timeZone) - dayOfEntry(entry) : moment - momentOf(entry, ["entries"]);
  return [of.channel === entry.channel ? 0 : 1, Math.abs(away), moment];
};

const comparePlaces = (a: readonly number[], b: readonly number[]): number => {
  for (const [index, one] of a.entries()) if (one !== b[index]) return one - (b[index] ?? 0);
  return 0;
};

/** What may be matched with what: the entries and posts of one channel, one zone and one day. */
type DayLine = Line<CalendarEntry, PublishedPost>;

interface Lines {
  /** The entries with a time. */
  readonly timed: ReadonlyMap<string, DayLine>;
  /** Those without one. */
  readonly days: ReadonlyMap<string, DayLine>;
}

const linesOf = (entries: readonly CalendarEntry[], posts: readonly Post[]): Lines => {
  const zones = new Map<string, Set<string | undefined>>();
  const planned = { timed: new Map<string, Timed<CalendarEntry>[]>(), days: new Map<string, Timed<CalendarEntry>[]>() };
  for (const entry of entries) {
    const { channel = "", timeZone, at } = entry;
    zones.set(channel, (zones.get(channel) ?? new Set()).add(timeZone));
    const moment = momentOf(entry, ["entries"]);
    addToGroup(at === undefined ? planned.days : planned.timed, keyOf(channel, timeZone, dayOfEntry(entry)), { moment, of: entry });
  }
  const happened = new Map<string, Post[]>();
  for (const post of posts)
    for (const zone of zones.get(post.of.channel) ?? [])
      addToGroup(happened, keyOf(post.of.channel, zone, localDayAt(post.moment, zone)), post);
  const withPosts = (groups: ReadonlyMap<string, readonly Timed<CalendarEntry>[]>) =>
    new Map([...groups].map(([key, group]) => [key, { planned: group, happened: happened.get(key) ?? [] }] as const));
  return { timed: withPosts(planned.timed), days: withPosts(planned.days) };
};

const keyOf = (channel: string, timeZone: string | undefined, day: number): string => JSON.stringify([channel, timeZone, day]);

/** Gives entries without a time the posts of their day that are left, in order. */
const firstOfDay = (lines: Iterable<DayLine>, taken: Set<PublishedPost>): ReadonlyMap<CalendarEntry, PublishedPost> => {
  const found = new Map<CalendarEntry, PublishedPost>();
  for (const { planned, happened } of lines) {
    const left = happened.filter(({ of }) => !taken.has(of)).sort((a, b) => a.moment - b.moment);
    for (const [index, { of: entry }] of planned.entries()) {
      const post = left[index]?.of;
      if (post === undefined) break;
      found.set(entry, post);
      taken.add(post);
    }
  }
  return found;
};
