import { addToGroup } from "../../base/add-to-group.js";
import { readHours } from "../../calendar/editing/entry-fields.js";
import { readEntries } from "../../calendar/reading/read-entries.js";
import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { isPost } from "../../model/schedule/posts.js";
import type { Id } from "../../model/values/id.js";
import { monthsIn } from "../../time/months-in.js";
import { withinNumbers } from "../costs/tidy-figure.js";
import { postsAMonth } from "./posts-a-month.js";

/** What the posts of a channel take in a month. */
export interface PostHours {
  /** Their hours, as far as it is known how many there are and how long one takes; undefined: of none. */
  readonly hours: number | undefined;
  /** What says how many there are. */
  readonly source: "calendar" | "cadences";
  /** The cadences that say it. */
  readonly cadences: readonly Id<"cadence">[];
  /** The cadences there that do not say how many posts they make in a month. */
  readonly countless: readonly Id<"cadence">[];
  /** Whether it is not stated how long a post takes, of some of those that are known. */
  readonly isLengthMissing: boolean;
}

/** Returns the question what the posts of a channel take in a month: by the calendar where one is passed, else by the cadences of the plan. */
export const postHoursIn = (plan: Plan, calendar: Calendar | undefined): ((channel: Channel) => PostHours) => {
  if (calendar !== undefined) return byCalendar(calendar);
  const cadences = new Map<string, Cadence[]>();
  for (const cadence of plan.cadences)
    if (isPost(cadence)) for (const channel of new Set(cadence.channels)) addToGroup(cadences, channel, cadence);
  return (channel) => byCadences(channel, cadences.get(channel.id) ?? []);
};

const byCalendar = (calendar: Calendar): ((channel: Channel) => PostHours) => {
  const { days, entries } = readEntries(calendar);
  const months = monthsIn(days.from, days.to);
  const hours = new Map<string, (number | undefined)[]>();
  for (const { entry, day, path } of entries)
    if (entry.channel !== undefined && isPost(entry) && day >= days.from && day <= days.to)
      addToGroup(hours, entry.channel, entry.hours === undefined ? undefined : readHours(entry.hours, [...path, "hours"]));
  return ({ id, cost }) => {
    const lengths = (hours.get(id) ?? []).map((one) => one ?? cost?.hoursPerPost);
    const known = lengths.filter((one) => one !== undefined);
    const sum = known.reduce((all, one) => withinNumbers(all + one), 0);
    const isLengthMissing = known.length < lengths.length;
    return {
      hours: known.length > 0 || (cost?.hoursPerPost !== undefined && !isLengthMissing) ? sum / months : undefined,
      ...{ source: "calendar", cadences: [], countless: [], isLengthMissing },
    };
  };
};

const byCadences = ({ cost }: Channel, cadences: readonly Cadence[]): PostHours => {
  let hours: number | undefined;
  let isLengthMissing = false;
  const known: Id<"cadence">[] = [];
  const countless: Id<"cadence">[] = [];
  for (const cadence of cadences) {
    const posts = postsAMonth(cadence);
    const length = cadence.hoursPerPost ?? cost?.hoursPerPost;
    if (posts === undefined) countless.push(cadence.id);
    else if (length === undefined) isLengthMissing = true;
    else {
      hours = withinNumbers((hours ?? 0) + posts * length);
      known.push(cadence.id);
    }
  }
  return { hours, source: "cadences", cadences: known, countless, isLengthMissing };
};
