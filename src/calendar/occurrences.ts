import { deepFreeze } from "../base/deep-freeze.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { CalendarEntry } from "../model/schedule/calendar.js";
import { type CalendarOptions, readOptions } from "./calendar-options.js";
import { readHorizon } from "./horizon.js";
import { openStreams } from "./open-streams.js";
import { placeSlots } from "./place-slots.js";
import { reasonSayer } from "./reasons/reason-sayer.js";
import { toEntry } from "./to-entry.js";

/**
 * Returns the entries of a plan's calendar one at a time, ordered by instant, in constant memory: for looking ahead without making a calendar.
 * The same entries as `generateCalendar` makes, without its limit and without what people did to an earlier one. Throws `date`, `range`, `time-zone-needed` and `limit-slots` as it does, at once.
 */
export const occurrences = (plan: Plan, options: Omit<CalendarOptions, "limit" | "previous">): IterableIterator<CalendarEntry> => {
  assertPlan(plan);
  const { from, to, gap, language } = readOptions(options);
  const { streams } = openStreams(plan, readHorizon({ from, to }));
  const placed = placeSlots(plan, streams, { gap });
  const say = reasonSayer(plan, language);
  return (function* () {
    for (const slot of placed) if (slot.refusal === undefined) yield deepFreeze(toEntry(slot, say));
  })();
};
