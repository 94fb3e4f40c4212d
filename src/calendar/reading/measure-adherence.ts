import { deepFreeze } from "../../base/deep-freeze.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Calendar, PublishedPost } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { EntryId } from "../../model/values/entry-id.js";
import type { Id } from "../../model/values/id.js";
import { isChannelInUse, mayBePostedOn } from "../../practice/channels.js";
import { dayNumberOf } from "../../time/days.js";
import { type AwaitedPost, awaitedPosts } from "../comparing/awaited-posts.js";
import { firstMomentOf } from "../comparing/local-day.js";
import { readPublished } from "../comparing/read-published.js";
import { zoneOf } from "../comparing/zone-of.js";
import { ownCalendar } from "../editing/with-entry.js";
import { AdherenceCount, type AdherenceCounts } from "./adherence-count.js";
import { type AdherenceOptions, readAdherenceOptions } from "./adherence-options.js";
import { type Outcome, outcomeOf } from "./outcome.js";

/** Whether what a cadence planned went out. */
export interface CadenceAdherence extends AdherenceCounts {
  /** The cadence; absent: the entries that no cadence made. */
  readonly cadence?: Id<"cadence">;
}

/** Whether what was planned for a channel went out. */
export interface ChannelAdherence extends AdherenceCounts {
  /** The channel; absent: the entries that are on none. */
  readonly channel?: Id<"channel">;
  /** How many posts went out there that are no entry's. */
  readonly unplanned: number;
}

/** Whether what was planned went out. */
export interface Adherence extends AdherenceCounts {
  /** The last day that counts. */
  readonly on: LocalDate;
  /** How many minutes a post might be before or after its time. */
  readonly toleranceMinutes: number;
  /** By cadence: those of the plan that make posts, each of them, then any that it no longer has, and last what no cadence made. */
  readonly cadences: readonly CadenceAdherence[];
  /** By channel: those in use that may carry posts, each of them, then any others. */
  readonly channels: readonly ChannelAdherence[];
  /** The entries that were due and did not go out, in the order of the calendar. */
  readonly missedEntries: readonly EntryId[];
  /** How many entries went out that were not due yet. */
  readonly ahead: number;
  /** The posts that are no entry's, earliest first. */
  readonly unplanned: readonly PublishedPost[];
}

/**
 * Returns whether what a calendar planned up to the end of the day `on` went out (C7): how many posts were due, published and missed, and
 * how many of them late or early, for each cadence, each channel and in all. A post that went out is the entry it names, else one of the
 * same channel on the same day, the nearest in time first, as for `findDrift`. Only entries that are posts and are not skipped, rejected or
 * blocked count.
 *
 * A day that the library chose for a quota is no commitment: such an entry is due when the quota's period is over, any other post of its
 * channel in that period is its, and it is never late or early. Posts on days that the calendar does not have, and posts that name an entry
 * of other work, are not looked at.
 *
 * Throws `missing-field` or `date` for an `on` that is no day, `range` for a tolerance below 0, `instant` for a post that went out at no
 * instant, `conflict` for the calendar of another plan.
 *
 * @example
 * ```ts
 * import { createPlan, generateCalendar, measureAdherence } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .cadence({ id: "news", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-31" });
 * const published = [{ channel: "blog", at: "2027-01-04T10:00:00Z" }, { channel: "blog", at: "2027-01-06T10:00:00Z" }];
 * const { due, missed, late, share, unplanned } = measureAdherence(plan, calendar, published, { on: "2027-01-11" });
 * [due, missed, late, share, unplanned.length]; // => [2, 1, 1, 0.5, 1]
 * ```
 */
export const measureAdherence = (
  plan: Plan,
  calendar: Calendar,
  published: readonly PublishedPost[],
  options: AdherenceOptions,
): Adherence => {
  assertPlan(plan);
  assertCalendarOf(plan, calendar, ["calendar"]);
  const own = ownCalendar(calendar);
  const posts = readPublished(published);
  const { on, toleranceMinutes } = readAdherenceOptions(options);
  const timeZone = zoneOf(own, plan);
  const end = firstMomentOf(dayNumberOf(on) + 1, timeZone);
  const { awaited, unplanned } = awaitedPosts(plan, own, posts, { end, timeZone });
  const due = awaited.flatMap((one): readonly DuePost[] =>
    one.isDue ? [{ entry: one.entry, outcome: outcomeOf(one, toleranceMinutes) }] : [],
  );
  const alone = unplanned.map(({ post }) => post);
  const all = new AdherenceCount();
  for (const { outcome } of due) all.add(outcome);
  return deepFreeze({
    on,
    toleranceMinutes,
    ...all.read(),
    cadences: byCadence(plan, due),
    channels: byChannel(plan, due, alone),
    missedEntries: due.flatMap(({ entry, outcome }) => (outcome === "missed" ? [entry.id] : [])),
    ahead: awaited.filter(({ isDue, post }) => !isDue && post !== undefined).length,
    unplanned: alone,
  });
};

/** A post that was due, and what became of it. */
interface DuePost extends Pick<AwaitedPost, "entry"> {
  readonly outcome: Outcome;
}

const byCadence = ({ cadences }: Plan, due: readonly DuePost[]): readonly CadenceAdherence[] => {
  const known = cadences.filter(isPost).map(({ id }) => id as string);
  const counts = countsBy(due, known, ({ entry }) => entry.cadence);
  return [...counts].map(([cadence, count]) => ({ ...(cadence !== undefined && { cadence }), ...count.read() }));
};

const byChannel = ({ channels }: Plan, due: readonly DuePost[], unplanned: readonly PublishedPost[]): readonly ChannelAdherence[] => {
  const more = new Map<string | undefined, number>();
  for (const { channel } of unplanned) more.set(channel, (more.get(channel) ?? 0) + 1);
  const known = channels.filter((channel) => isChannelInUse(channel) && mayBePostedOn(channel)).map(({ id }) => id as string);
  const counts = countsBy(due, [...known, ...unplanned.map(({ channel }) => channel)], ({ entry }) => entry.channel);
  return [...counts].map(([channel, count]) => ({
    ...(channel !== undefined && { channel }),
    ...count.read(),
    unplanned: more.get(channel) ?? 0,
  }));
};

/** Counts what became of posts by something that each may state: what is known comes first, in order, and last those that state nothing. */
const countsBy = (
  due: readonly DuePost[],
  known: readonly string[],
  keyOf: (due: DuePost) => string | undefined,
): ReadonlyMap<string | undefined, AdherenceCount> => {
  const counts = new Map<string | undefined, AdherenceCount>(known.map((key) => [key, new AdherenceCount()]));
  const unstated = new AdherenceCount();
  for (const one of due) {
    const key = keyOf(one);
    const count = key === undefined ? unstated : (counts.get(key) ?? new AdherenceCount());
    if (key !== undefined) counts.set(key, count);
    count.add(one.outcome);
  }
  return unstated.read().due > 0 ? new Map([...counts, [undefined, unstated]]) : counts;
};
