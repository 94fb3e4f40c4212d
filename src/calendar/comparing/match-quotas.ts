import { groupBy } from "../../base/group-by.js";
import type { CalendarEntry, PublishedPost } from "../../model/schedule/calendar.js";
import { millisecondsOf } from "../../time/instant.js";
import type { Days } from "../horizon.js";
import { firstMomentOf } from "./local-day.js";

/** An entry that may go out on any of some days. */
export interface OpenEntry {
  /** The entry. */
  readonly entry: CalendarEntry;
  /** The days, by its own clocks. */
  readonly days: Days;
}

/**
 * Returns which posts are those of entries that may go out on any of some days: on each channel, the entry whose days end first takes the
 * first post that is left in them. So as many entries as possible have a post.
 */
export const matchQuotas = (open: readonly OpenEntry[], posts: readonly PublishedPost[]): ReadonlyMap<CalendarEntry, PublishedPost> => {
  const found = new Map<CalendarEntry, PublishedPost>();
  const entriesOn = groupBy(open, ({ entry }) => entry.channel as string | undefined);
  for (const [channel, left] of groupBy(posts, (post) => post.channel as string)) {
    const row = new Row(left);
    const entries = (entriesOn.get(channel) ?? []).map(momentsOf).sort((a, b) => a.end - b.end);
    for (const { entry, from, end } of entries) {
      const post = row.takeFirst(from, end);
      if (post !== undefined) found.set(entry, post);
    }
  }
  return found;
};

const momentsOf = ({ entry, days }: OpenEntry) => ({
  entry,
  from: firstMomentOf(days.from, entry.timeZone),
  end: firstMomentOf(days.to + 1, entry.timeZone),
});

/** Posts in the order of their moments, of which one after the other is taken. */
class Row {
  readonly #posts: readonly { readonly post: PublishedPost; readonly moment: number }[];
  /** By the place of a post, one behind it from which on to look for one that is left; its own place where it is. */
  readonly #next: number[];

  constructor(posts: readonly PublishedPost[]) {
    this.#posts = posts.map((post) => ({ post, moment: millisecondsOf(post.at) })).sort((a, b) => a.moment - b.moment);
    this.#next = [...this.#posts.keys(), this.#posts.length];
  }

  /** Takes the first post that is left from a moment on and before another. */
  takeFirst(from: number, end: number): PublishedPost | undefined {
    const at = this.#firstLeft(this.#placeOf(from));
    const found = this.#posts[at];
    if (found === undefined || found.moment >= end) return undefined;
    this.#next[at] = at + 1;
    return found.post;
  }

  /** The place of the first post that is not before a moment. */
  #placeOf(moment: number): number {
    let low = 0;
    let high = this.#posts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#posts[middle]?.moment ?? 0) < moment) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first place from this one on whose post is left; what lies on the way points to it from then on. */
  #firstLeft(place: number): number {
    let at = place;
    for (let next = this.#next[at] ?? at; next !== at; next = this.#next[at] ?? at) at = next;
    for (let on = place; on !== at; ) {
      const next = this.#next[on] ?? at;
      this.#next[on] = at;
      on = next;
    }
    return at;
  }
}
