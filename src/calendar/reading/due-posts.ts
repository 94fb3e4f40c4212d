import type { Plan } from "../../model/plan.js";
import type { Calendar, CalendarEntry, PublishedPost } from "../../model/schedule/calendar.js";
import { millisecondsOf } from "../../time/instant.js";
import { millisecondsInMinute } from "../../time/units.js";
import { isDue } from "../comparing/is-due.js";
import { dayOfEntry, firstMomentOf, localDayAt } from "../comparing/local-day.js";
import { plannedPosts } from "../comparing/planned-posts.js";
import { publishedBefore } from "../comparing/published-before.js";
import type { Dated } from "../editing/entry-order.js";
import type { Outcome } from "./adherence-count.js";
import { matchQuotas, type OpenEntry } from "./match-quotas.js";
import { quotaDays } from "./quota-days.js";

/** A post that was due, and what became of it. */
export interface DuePost {
  /** Its entry. */
  readonly entry: CalendarEntry;
  /** What became of it. */
  readonly outcome: Outcome;
}

/** What was due before a moment, and what went out. */
export interface DuePosts {
  /** What was due, in the order of the calendar. */
  readonly due: readonly DuePost[];
  /** How many entries went out that were not due yet. */
  readonly ahead: number;
  /** The posts that are no entry's, earliest first. */
  readonly unplanned: readonly PublishedPost[];
}

/** What is looked at. */
export interface Looking {
  /** The first moment that does not count, in milliseconds since 1970 in UTC. */
  readonly end: number;
  /** The zone of the calendar's days. */
  readonly timeZone: string | undefined;
  /** How many minutes a post may be before or after its time. */
  readonly toleranceMinutes: number;
}

/**
 * Returns what was due in a calendar before a moment, and what became of it. An entry whose day the library chose for a quota is due when
 * the quota's period is over, and is any post of its channel in that period that is no other entry's.
 */
export const duePosts = (plan: Plan, calendar: Calendar, posts: readonly PublishedPost[], looking: Looking): DuePosts => {
  const { end, timeZone, toleranceMinutes } = looking;
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
  const due: DuePost[] = [];
  let ahead = 0;
  for (const { days, ...one } of dated) {
    const post = one.post ?? ofQuotas.get(one.entry);
    const isOver = days === undefined ? isDue(one, end) : firstMomentOf(days.to + 1, one.entry.timeZone) <= end;
    if (isOver) due.push({ entry: one.entry, outcome: outcomeOf(one, post, days === undefined ? toleranceMinutes : undefined) });
    else if (post !== undefined) ahead += 1;
  }
  const taken = new Set(ofQuotas.values());
  return { due, ahead, unplanned: unplanned.flatMap(({ post }) => (taken.has(post) ? [] : [post])) };
};

/** What became of an entry; without a tolerance it may be at any time. */
const outcomeOf = ({ entry, moment }: Dated, post: PublishedPost | undefined, toleranceMinutes: number | undefined): Outcome => {
  if (post === undefined) return entry.status === "published" ? "stated" : "missed";
  if (toleranceMinutes === undefined) return "in-time";
  const at = millisecondsOf(post.at);
  const isTimed = entry.at !== undefined;
  const distance = isTimed ? at - moment : localDayAt(at, entry.timeZone) - dayOfEntry(entry);
  if (Math.abs(distance) <= (isTimed ? toleranceMinutes * millisecondsInMinute : 0)) return "in-time";
  return distance > 0 ? "late" : "early";
};
