import { assertLike } from "../../base/arguments/assert-like.js";
import { PlanError } from "../../base/problems/plan-error.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import { echoedId } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendar } from "../../model/read/assert-calendar.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import type { Instant } from "../../model/values/dates.js";
import type { Id } from "../../model/values/id.js";
import { goesOut } from "../../practice/entries.js";
import { millisecondsOf } from "../../time/instant.js";
import { readInstant } from "../../time/read-instant.js";
import { type Dated, momentOf } from "./entry-order.js";
import { isFree } from "./is-free.js";
import { roomOn } from "./room-on.js";
import { ownCalendar } from "./with-entry.js";

/**
 * Returns the next free slot of a channel, as schedulers call it: the first open post after an instant that no content fills; undefined where the calendar has none. Slots come
 * from the plan's cadences only. A slot is passed over where entries that people moved or added leave it no room by the channel's bounds and least gap, and where the calendar found
 * that its rule no longer has it. A day without a time counts from its beginning. Throws `unknown-id` for a channel that the plan does not have, `instant` for an `after` that is none.
 *
 * @example
 * ```ts
 * import { createPlan, generateCalendar, nextFreeSlot } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .cadence({ id: "news", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-01-31" });
 * nextFreeSlot(plan, calendar, "blog", "2027-01-04T08:30:00Z")?.local; // => "2027-01-11T09:30"
 * ```
 */
export const nextFreeSlot = (plan: Plan, calendar: Calendar, channel: Id<"channel">, after: Instant): CalendarEntry | undefined => {
  assertPlan(plan);
  assertCalendar(calendar);
  assertLike(channel, "", { path: ["channel"], expected: "the id of a channel" });
  const earliest = millisecondsOf(readInstant(after, ["after"]));
  const on = channelOf(plan, channel);
  const own = ownCalendar(calendar);
  const posts = postsOn(own, channel);
  const hasRoom = roomOn(plan, on, posts);
  const adrift = new Set(own.findings.flatMap(({ rule, node }) => (isOfLostSlot(rule) && node !== null ? [node as string] : [])));
  const free = posts.find((post, index) => post.moment > earliest && isFree(post.entry) && !adrift.has(post.entry.id) && hasRoom(index));
  return free?.entry;
};

const channelOf = ({ channels }: Plan, id: string): Channel => {
  const found = channels.find((one) => one.id === id);
  if (found !== undefined) return found;
  const suggestion = didYouMean(
    id,
    channels.map((one) => one.id),
  );
  const hint = suggestion === undefined ? "" : ` Did you mean “${suggestion}”?`;
  const values = { id, kind: "channel", ...(suggestion !== undefined && { suggestion }) };
  throw new PlanError("unknown-id", `No channel in the plan has the id “${excerpt(id, echoedId)}”.${hint}`, values, ["channel"]);
};

/** The posts that are to go out on a channel, in order. */
const postsOn = ({ entries }: Calendar, channel: string): readonly Dated[] => {
  const posts: Dated[] = [];
  for (const [index, entry] of entries.entries())
    if (entry.channel === channel && isPost(entry) && goesOut(entry))
      posts.push({ moment: momentOf(entry, ["calendar", "entries", index]), entry });
  return posts;
};

const isOfLostSlot = (rule: string): boolean => rule === "calendar-entry-orphaned" || rule === "calendar-entry-rematched";
