import type { Calendar, CalendarEntry, PublishedPost } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import { dayNumberOf } from "../../time/days.js";
import { millisecondsOf } from "../../time/instant.js";
import { readDay } from "../../time/read-day.js";
import type { Dated } from "../editing/entry-order.js";
import { localDayAt } from "./local-day.js";
import { matchPublished } from "./match-published.js";
import { isPlannedPost } from "./planned-posts.js";

/** A post that is no entry's. */
export interface Unplanned {
  /** The post. */
  readonly post: PublishedPost;
  /** The entry that it names, where the calendar has it. */
  readonly entry: CalendarEntry | undefined;
}

/** What was published before a moment, beside a calendar. */
export interface PublishedBefore {
  /** The post by the entry. */
  readonly of: ReadonlyMap<CalendarEntry, PublishedPost>;
  /** The posts that are no entry's, earliest first. */
  readonly unplanned: readonly Unplanned[];
}

/** What is compared. */
export interface Compared {
  /** The calendar. */
  readonly calendar: Calendar;
  /** Its entries that are to go out. */
  readonly planned: readonly Dated[];
  /** What was published. */
  readonly posts: readonly PublishedPost[];
  /** The zone of the calendar's days. */
  readonly timeZone: string | undefined;
}

/**
 * Returns which entry each post is that went out before a moment, and the posts that are none. Of those, only posts on days of the calendar
 * count, and posts that name one of its entries; a post that names an entry of other work, such as an event, is left out. Throws `date` for
 * a calendar whose days are none.
 */
export const publishedBefore = (end: number, { calendar, planned, posts, timeZone }: Compared): PublishedBefore => {
  const [from, to] = [dayOf(calendar, "from"), dayOf(calendar, "to")];
  const entries = new Map<string, CalendarEntry>();
  for (const entry of calendar.entries) if (!entries.has(entry.id)) entries.set(entry.id, entry);
  const dated: DatedPost[] = [];
  for (const post of posts) {
    const moment = millisecondsOf(post.at);
    const entry = entries.get(post.entry ?? "");
    if (moment < end && (entry === undefined || isPost(entry))) dated.push({ post, moment, entry });
  }
  const { of } = matchPublished(
    planned.map(({ entry }) => entry),
    dated.filter(({ entry }) => entry === undefined || isPlannedPost(entry)).map(({ post }) => post),
  );
  const taken = new Set(of.values());
  const isConcerned = ({ post, entry, moment }: DatedPost): boolean => {
    const day = localDayAt(moment, timeZone);
    return !taken.has(post) && (entry !== undefined || (day >= from && day <= to));
  };
  return { of, unplanned: dated.filter(isConcerned).sort((a, b) => a.moment - b.moment) };
};

interface DatedPost extends Unplanned {
  readonly moment: number;
}

const dayOf = (calendar: Calendar, field: "from" | "to"): number => dayNumberOf(readDay(calendar[field], ["calendar", field]));
