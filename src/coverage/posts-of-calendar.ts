import { memo } from "../base/memo.js";
import type { Plan } from "../model/plan.js";
import type { Calendar, CalendarEntry } from "../model/schedule/calendar.js";
import { isPost } from "../model/schedule/posts.js";
import { goesOut } from "../practice/entries.js";

/** The posts of a calendar that go out. */
export interface CalendarPosts {
  /** By the cadence that made them. */
  readonly ofCadence: ReadonlyMap<string, readonly CalendarEntry[]>;
  /** Those that no cadence of the plan made. */
  readonly others: readonly CalendarEntry[];
}

/** What a check looks at; a rule passes its context as it is, so that it is looked through once. */
interface Checked {
  readonly plan: Plan;
  readonly calendar: Calendar | undefined;
}

/** Returns the posts that go out, by cadence: worked out once for each rule that asks. */
export const postsOfCalendar = /* @__PURE__ */ memo(({ plan, calendar }: Checked): CalendarPosts => {
  const ofCadence = new Map<string, CalendarEntry[]>(plan.cadences.map(({ id }) => [id, []]));
  const others: CalendarEntry[] = [];
  for (const entry of calendar?.entries ?? [])
    if (isPost(entry) && goesOut(entry)) (ofCadence.get(entry.cadence ?? "") ?? others).push(entry);
  return { ofCadence, others };
});
