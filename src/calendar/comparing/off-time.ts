import type { PublishedPost } from "../../model/schedule/calendar.js";
import { millisecondsOf } from "../../time/instant.js";
import { millisecondsInMinute } from "../../time/units.js";
import type { AwaitedPost } from "./awaited-posts.js";
import { dayOfEntry, localDayAt } from "./local-day.js";

/** By how much a post missed its time: full minutes, or days where its entry has no time; negative: too early. */
export interface OffTime {
  /** What is counted. */
  readonly unit: "minutes" | "days";
  /** How many. */
  readonly by: number;
}

/** Returns by how much a post missed the time of its entry; undefined where it went out in time, and where the plan leaves the day open. */
export const offTime = (awaited: AwaitedPost, post: PublishedPost, toleranceMinutes: number): OffTime | undefined => {
  const { entry, moment, days } = awaited;
  if (days !== undefined) return undefined;
  const at = millisecondsOf(post.at);
  if (entry.at === undefined) {
    const by = localDayAt(at, entry.timeZone) - dayOfEntry(entry);
    return by === 0 ? undefined : { unit: "days", by };
  }
  const by = Math.trunc((at - moment) / millisecondsInMinute);
  return Math.abs(by) <= toleranceMinutes ? undefined : { unit: "minutes", by };
};
