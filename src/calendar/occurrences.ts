import { deepFreeze } from "../base/deep-freeze.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { CalendarEntry } from "../model/schedule/calendar.js";
import { type CalendarOptions, readOptions } from "./calendar-options.js";
import { readHorizon } from "./horizon.js";
import { openStreams } from "./open-streams.js";
import { placeSlots } from "./place-slots.js";

/**
 * Returns the entries of a plan's calendar one at a time, ordered by instant, in constant memory: for looking ahead without making a calendar.
 * The same entries as `generateCalendar` makes, without its limit. Throws `date`, `range`, `time-zone-needed` and `limit-slots` as it does, at once.
 */
export const occurrences = (plan: Plan, options: Omit<CalendarOptions, "limit">): IterableIterator<CalendarEntry> => {
  assertPlan(plan);
  const { from, to, gap } = readOptions(options);
  const { streams } = openStreams(plan, readHorizon({ from, to }));
  const placed = placeSlots(plan, streams, { gap });
  return (function* () {
    for (const { entry, refusal } of placed) if (refusal === undefined) yield deepFreeze(entry);
  })();
};
