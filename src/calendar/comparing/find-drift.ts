import type { Plan } from "../../model/plan.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Calendar, PublishedPost } from "../../model/schedule/calendar.js";
import { dayNumberOf } from "../../time/days.js";
import { ownCalendar } from "../editing/with-entry.js";
import { calendarWording } from "../reasons/calendar-wording.js";
import { awaitedPosts } from "./awaited-posts.js";
import type { DriftOptions, DriftReport } from "./drift.js";
import { driftOfEntries } from "./entry-drift.js";
import { firstMomentOf } from "./local-day.js";
import { plannedTextsIn } from "./planned-texts.js";
import { readDriftOptions } from "./read-drift-options.js";
import { readPublished } from "./read-published.js";
import { unplannedDrift } from "./unplanned-drift.js";
import { zoneOf } from "./zone-of.js";

/**
 * Returns what went out otherwise than planned up to the end of the day `on`: posts that did not go out, went out at another time, on
 * another channel or with another text, and posts that the calendar has no entry for (X9). A post is the entry it names, else one of the
 * same channel on the same day, the nearest in time first.
 *
 * Only entries that are posts and are not skipped, rejected or blocked were to go out. An entry with a time is due from that time, one without
 * at the end of its day. A day that the library chose for a quota is no commitment: such an entry is due when the quota's period is over, any
 * other post of its channel in that period is its, and it is never too late or too early. What lies after `on` is not looked at, and neither are posts on days that the calendar does not have, unless they
 * are one of its entries, and posts that name an entry of other work. Texts are compared in single spaces with the variants that the
 * entry's content has for the channel; where there is none, or the text that went out was not passed, `textUnknown` says so.
 *
 * Throws `missing-field` or `date` for an `on` that is no day, `range` for a tolerance below 0, `instant` for a post that went out at no
 * instant, `conflict` for the calendar of another plan.
 *
 * @example
 * ```ts
 * import { createPlan, findDrift, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .cadence({ id: "news", name: "News", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-31" });
 * const published = [{ channel: "blog", at: "2027-01-04T10:00:00Z" }];
 * const [late, missing] = findDrift(plan, calendar, published, { on: "2027-01-11" }).drifts;
 * late?.sentence; // => "The post “News” went out 1 hour and 30 minutes later than planned: on 4 January 2027, 11:00 instead of 4 January 2027, 09:30."
 * missing?.kind; // => "not-published"
 * ```
 */
export const findDrift = (plan: Plan, calendar: Calendar, published: readonly PublishedPost[], options: DriftOptions): DriftReport => {
  assertPlan(plan);
  assertCalendarOf(plan, calendar, ["calendar"]);
  const own = ownCalendar(calendar);
  const posts = readPublished(published);
  const { on, toleranceMinutes, language } = readDriftOptions(options);
  const wording = calendarWording(plan, language);
  const timeZone = zoneOf(own, plan);
  const end = firstMomentOf(dayNumberOf(on) + 1, timeZone);
  const { awaited, unplanned } = awaitedPosts(plan, own, posts, { end, timeZone });
  const matched = awaited.filter(({ post }) => post !== undefined).length;
  const { due, drifts, textUnknown } = driftOfEntries(awaited, { on, wording, toleranceMinutes, textsOf: plannedTextsIn(plan) });
  return Object.freeze({
    ...{ on, due, published: matched + unplanned.length, matched },
    drifts: frozenEach([...drifts, ...unplanned.map((one) => unplannedDrift(one, wording, timeZone))]),
    textUnknown: frozenEach(textUnknown),
  });
};

const frozenEach = <T extends object>(items: readonly T[]): readonly T[] => Object.freeze(items.map((item) => Object.freeze(item)));
