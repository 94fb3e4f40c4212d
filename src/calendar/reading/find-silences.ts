import { addToGroup } from "../../base/add-to-group.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import type { DateRange } from "../../model/values/date-range.js";
import type { Id } from "../../model/values/id.js";
import { isChannelInUse, mayBePostedOn } from "../../practice/channels.js";
import { dateOfDay } from "../../time/days.js";
import type { Days } from "../horizon.js";
import { readEntries } from "./read-entries.js";
import { type Stop, stopsOf } from "./stops.js";

/**
 * Days one after the other on which a channel has no post, with what stops its posts on all of them. That does not excuse the silence; it
 * only explains it.
 */
export interface Silence extends DateRange, Stop {
  /** How many days. */
  readonly days: number;
  /** It begins with the first day of the calendar or ends with the last, and so may be longer than the calendar shows. */
  readonly cut?: true;
}

/** The silences of a channel. */
export interface ChannelSilences {
  /** The channel. */
  readonly channel: Id<"channel">;
  /** How many posts it has on the days of the calendar. */
  readonly posts: number;
  /** All its silences, earliest first. */
  readonly silences: readonly Silence[];
  /** The longest of them, the earliest where several are; absent: there is a post on every day. */
  readonly longest?: Silence;
  /** The longest silence that the plan says it bears, in days; absent: the plan does not say. */
  readonly maxSilenceDays?: number;
  /** Those that are longer than that; absent: the plan does not say how long they may be. */
  readonly tooLong?: readonly Silence[];
}

/** The silences of a calendar. */
export interface Silences {
  /** Every channel in use that may carry posts, in the order of the plan. */
  readonly channels: readonly ChannelSilences[];
  /** How many posts on the days of the calendar are on none of these channels. */
  readonly elsewhere: number;
}

/**
 * Returns on which days each channel is silent in a calendar, and for how long (C7). Channels that are in use and may carry posts are
 * looked at. A post is an entry whose work is `post`, and that is not skipped, rejected or blocked; its day is the one in its own zone. A
 * channel is judged only where the plan states its `maxSilenceDays`. Throws `conflict` for the calendar of another plan, and `date` or
 * `range`, with the path, for days that are none.
 *
 * @example
 * ```ts
 * import { createPlan, findSilences, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .channel({ id: "blog", name: "Blog", maxSilenceDays: 6 })
 *   .cadence({ id: "news", channels: ["blog"], when: { kind: "weekly", on: ["mon"] } })
 *   .blackout({ id: "fair", from: "2027-01-11", to: "2027-01-11" })
 *   .build();
 * const { channels } = findSilences(plan, generateCalendar(plan, { from: "2027-01-04", to: "2027-01-24" }));
 * channels[0]?.longest; // => { from: "2027-01-05", to: "2027-01-17", days: 13 }
 * channels[0]?.tooLong?.length; // => 1
 * ```
 */
export const findSilences = (plan: Plan, calendar: Calendar): Silences => {
  assertPlan(plan);
  assertCalendarOf(plan, calendar, ["calendar"]);
  const { days, entries } = readEntries(calendar);
  const stopsOn = stopsOf(plan, days);
  const daysOfPosts = new Map<string | undefined, number[]>();
  for (const { entry, day } of entries)
    if (isPost(entry) && day >= days.from && day <= days.to) addToGroup(daysOfPosts, entry.channel as string | undefined, day);
  let elsewhere = [...daysOfPosts.values()].reduce((sum, posts) => sum + posts.length, 0);
  const channels: ChannelSilences[] = [];
  for (const channel of plan.channels) {
    if (!isChannelInUse(channel) || !mayBePostedOn(channel)) continue;
    const posts = daysOfPosts.get(channel.id) ?? [];
    elsewhere -= posts.length;
    const stopOn = stopsOn(channel.id);
    channels.push(silencesOf(channel, posts, days, stopOn));
  }
  return deepFreeze({ channels, elsewhere });
};

const silencesOf = (
  { id, maxSilenceDays: most }: Channel,
  posts: readonly number[],
  days: Days,
  stopOn: (days: Days) => Stop,
): ChannelSilences => {
  const silences: Silence[] = [];
  let longest: Silence | undefined;
  for (const silent of daysBetween(posts, days)) {
    const silence = silenceOn(silent, days, stopOn(silent));
    silences.push(silence);
    if (longest === undefined || silence.days > longest.days) longest = silence;
  }
  return {
    channel: id,
    posts: posts.length,
    silences,
    ...(longest !== undefined && { longest }),
    ...(most !== undefined && { maxSilenceDays: most, tooLong: silences.filter((silence) => silence.days > most) }),
  };
};

/** The runs of days without a post, earliest first. */
function* daysBetween(posts: readonly number[], { from, to }: Days): Generator<Days> {
  let next = from;
  for (const day of [...posts].sort((a, b) => a - b)) {
    if (day > next) yield { from: next, to: day - 1 };
    next = day + 1;
  }
  if (next <= to) yield { from: next, to };
}

const silenceOn = ({ from, to }: Days, days: Days, stop: Stop): Silence => ({
  from: dateOfDay(from),
  to: dateOfDay(to),
  days: to - from + 1,
  ...((from === days.from || to === days.to) && { cut: true }),
  ...stop,
});
