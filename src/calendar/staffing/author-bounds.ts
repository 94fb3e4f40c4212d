import { addToGroup } from "../../base/add-to-group.js";
import type { Plan } from "../../model/plan.js";
import type { Bound } from "../../model/schedule/bound.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import { weekStartOf } from "../../practice/week-start.js";
import { dayNumberOf } from "../../time/days.js";
import { isLocalDateTime, wallTimeOf } from "../../time/local-time.js";
import { millisecondsInMinute, minutesInDay } from "../../time/units.js";
import { blockAt, blockIndexOf } from "../block.js";
import type { BoundOwner, CountedBound } from "../bound-counters.js";
import { type BoundGrid, beginningOf, countsTags, gridOf, stretchAt } from "../bound-grid.js";
import type { Days } from "../horizon.js";
import type { WallMinute } from "../recurrence/slot-rule.js";
import type { Slot } from "../slot.js";
import type { Stream } from "../stream.js";
import type { Part, Posts } from "./piece.js";

/** An entry that somebody has, whatever is given out. */
export type HeldPost = Pick<CalendarEntry, "cadence" | "channel" | "work" | "tags" | "local"> & { readonly author: string };

/**
 * The bounds that count for each author by itself: those of a channel its posts, those of a cadence its slots on each channel. They say how many posts of
 * a stretch somebody may have, and remember how many they were given, also from one week to the next.
 */
export class AuthorBounds {
  readonly #plan: Plan;
  readonly #ofChannels = new Map<string, readonly AuthorBound[]>();
  readonly #ofStreams = new Map<Stream, readonly AuthorBound[]>();
  /** What authors have whatever is given out, by channel, and by cadence and channel. */
  readonly #held = new Map<string, HeldPost[]>();
  #week: Days = { from: Number.NEGATIVE_INFINITY, to: Number.NEGATIVE_INFINITY };

  constructor(plan: Plan) {
    this.#plan = plan;
    const kept = plan.channels.filter(({ bounds }) => bounds.some(countsAuthors));
    const anchor = beginningOf(plan);
    for (const { id, bounds } of kept)
      this.#ofChannels.set(
        id,
        authorBoundsOn({ id, bounds }, "channel", plan, anchor).map((counted) => new AuthorBound(counted, id)),
      );
  }

  /** Notes an entry that somebody has; before any week is given out. */
  hold(post: HeldPost): void {
    const { cadence = "", channel = "" } = post;
    if (isPost(post)) addToGroup(this.#held, channel, post);
    addToGroup(this.#held, `${cadence} ${channel}`, post); // an id holds no space
  }

  /** Begins a week: what lies before it is forgotten. Weeks come in their order. */
  begin(week: Days): void {
    this.#week = week;
  }

  /** What the copies of a slot take of the posts an author may have, those of the narrowest bound first: what frees one of these frees all others. */
  partsOf(author: string, copies: readonly Slot[]): readonly Part[] {
    const parts: Part[] = [];
    for (const { stream, wall } of copies)
      for (const bound of this.#boundsOf(stream))
        parts.push({ of: bound.posts({ author, wall, week: this.#week, held: this.#held }), takes: 1 });
    return parts.length < 2 ? parts : parts.toSorted((a, b) => this.#widthOf(a) - this.#widthOf(b));
  }

  #boundsOf(stream: Stream): readonly AuthorBound[] {
    const known = this.#ofStreams.get(stream);
    if (known !== undefined) return known;
    const { cadence, channel, anchor } = stream;
    const key = `${cadence.id} ${channel ?? ""}`;
    const from = cadence.starts === undefined ? beginningOf(this.#plan) : anchor;
    const own = authorBoundsOn(cadence, "cadence", this.#plan, from).map((counted) => new AuthorBound(counted, key));
    const shared = isPost(cadence) ? (this.#ofChannels.get(channel ?? "") ?? []) : [];
    const bounds = [...own, ...shared].filter(({ counted }) => countsTags(counted.bound, cadence.tags));
    this.#ofStreams.set(stream, bounds);
    return bounds;
  }

  /** How much of a week a bound counts together: first by its days, then by what it counts. */
  #widthOf({ of }: Part): number {
    if (!("bound" in of)) return Number.POSITIVE_INFINITY;
    const { grid, kind, bound } = of.bound;
    return 4 * daysTogether(grid, of.wall, this.#week) + (kind === "channel" ? 2 : 0) + ((bound.only ?? bound.except) ? 0 : 1);
  }
}

/** Whether a bound is one that counts for each author by itself. */
const countsAuthors = ({ each, max }: Bound): boolean => each === "author" && max !== undefined;

/** Returns the bounds of a cadence or channel that count for each author, from a day on. */
export const authorBoundsOn = (
  { id, bounds }: { readonly id: string; readonly bounds: readonly Bound[] },
  kind: BoundOwner,
  plan: Plan,
  anchor: number,
): readonly CountedBound[] =>
  bounds.flatMap((bound) =>
    countsAuthors(bound) ? [{ bound, grid: gridOf(bound, anchor, weekStartOf(plan)), max: bound.max ?? 0, owner: id, kind }] : [],
  );

/** How many days of a week lie in the stretch that holds a time. */
const daysTogether = (grid: BoundGrid, wall: WallMinute, week: Days): number => {
  if (grid.per === "hour") return Math.min(grid.every / 24, 7);
  const { from, to } = blockAt(grid, blockIndexOf(grid, Math.floor(wall / minutesInDay)));
  return Math.min(to, week.to) - Math.max(from, week.from) + 1;
};

interface PostsWanted {
  readonly author: string;
  readonly wall: WallMinute;
  readonly week: Days;
  readonly held: ReadonlyMap<string, readonly HeldPost[]>;
}

/** One bound, and what authors have of it. */
class AuthorBound {
  readonly counted: CountedBound;
  /** What is counted: the channel, or the cadence on it. */
  readonly #key: string;
  readonly #ofAuthors = new Map<string, Map<number, Posts>>();
  /** How many somebody has in each stretch whatever is given out. */
  #held: ReadonlyMap<string, ReadonlyMap<number, number>> | undefined;

  constructor(counted: CountedBound, key: string) {
    this.counted = counted;
    this.#key = key;
  }

  /** The posts that an author may have in the stretch of a time. */
  posts({ author, wall, week, held }: PostsWanted): Posts {
    const stretches = this.#ofAuthors.get(author) ?? new Map<number, Posts>();
    this.#ofAuthors.set(author, stretches);
    const { grid, max } = this.counted;
    const index = stretchAt(grid, wall);
    const known = stretches.get(index);
    if (known !== undefined) return known;
    const first = stretchAt(grid, week.from * minutesInDay);
    for (const older of stretches.keys()) if (older < first) stretches.delete(older);
    this.#held ??= this.#count(held.get(this.#key) ?? []);
    const posts: Posts = { author, bound: this.counted, wall, has: max, used: this.#held.get(author)?.get(index) ?? 0 };
    stretches.set(index, posts);
    return posts;
  }

  #count(held: readonly HeldPost[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
    const { bound, grid } = this.counted;
    const counts = new Map<string, Map<number, number>>();
    for (const { author, tags, local } of held) {
      if (!countsTags(bound, tags)) continue;
      const ofAuthor = counts.get(author) ?? new Map<number, number>();
      const index = stretchAt(grid, wallOf(local));
      counts.set(author, ofAuthor.set(index, (ofAuthor.get(index) ?? 0) + 1));
    }
    return counts;
  }
}

const wallOf = (local: string): WallMinute =>
  isLocalDateTime(local) ? wallTimeOf(local) / millisecondsInMinute : dayNumberOf(local.slice(0, 10)) * minutesInDay;
