import type { Plan } from "../../model/plan.js";
import type { Calendar, PublishedPost } from "../../model/schedule/calendar.js";
import type { Dated } from "../editing/entry-order.js";
import type { Days } from "../horizon.js";
import { isDue } from "./is-due.js";
import { firstMomentOf } from "./local-day.js";
import { matchQuotas, type OpenEntry } from "./match-quotas.js";
import { plannedPosts } from "./planned-posts.js";
import { publishedBefore, type Unplanned } from "./published-before.js";
import { quotaDays } from "./quota-days.js";

/** An entry that is to go out as a post, and what is known of it. */
export interface AwaitedPost extends Dated {
  /** The days of which any will do, where the library chose the entry's for a quota. Then no time is too early or too late. */
  readonly days: Days | undefined;
  /** What it went out as. */
  readonly post: PublishedPost | undefined;
  /** Whether it was to be out by now. */
  readonly isDue: boolean;
}

/** What a calendar waits for, and what went out. */
export interface AwaitedPosts {
  /** The entries that are to go out, in the order of the calendar. */
  readonly awaited: readonly AwaitedPost[];
  /** The posts that are no entry's, earliest first. */
  readonly unplanned: readonly Unplanned[];
}

/** Up to when posts are looked at. */
export interface UpTo {
  /** The first moment that does not count, in milliseconds since 1970 in UTC. */
  readonly end: number;
  /** The zone of the calendar's days. */
  readonly timeZone: string | undefined;
}

/**
 * Returns the entries of a calendar that are to go out, each with the post it went out as before a moment, and the posts that are none. An
 * entry whose day the library chose for a quota is due when the quota's period is over; where no post names it or is on its day, it is any
 * post of its channel in that period that is no other entry's.
 */
export const awaitedPosts = (plan: Plan, calendar: Calendar, posts: readonly PublishedPost[], { end, timeZone }: UpTo): AwaitedPosts => {
  const planned = plannedPosts(calendar, ["calendar"]);
  const { of, unplanned } = publishedBefore(end, { calendar, planned, posts, timeZone });
  const daysOf = quotaDays(plan);
  const dated = planned.map((one) => ({ ...one, days: daysOf(one.entry), post: of.get(one.entry) }));
  const open = dated.flatMap(({ entry, days, post }): readonly OpenEntry[] =>
    days === undefined || post !== undefined ? [] : [{ entry, days }],
  );
  const ofQuotas = matchQuotas(
    open,
    unplanned.flatMap(({ post, entry }) => (entry === undefined ? [post] : [])),
  );
  const taken = new Set(ofQuotas.values());
  return {
    awaited: dated.map((one) => ({
      ...one,
      post: one.post ?? ofQuotas.get(one.entry),
      isDue: one.days === undefined ? isDue(one, end) : firstMomentOf(one.days.to + 1, one.entry.timeZone) <= end,
    })),
    unplanned: unplanned.filter(({ post }) => !taken.has(post)),
  };
};
