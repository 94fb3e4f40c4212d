import { deepFreeze } from "../base/deep-freeze.js";
import type { Plan } from "../model/plan.js";
import type { CalendarEntry } from "../model/schedule/calendar.js";
import type { CalendarOptions } from "./generate-calendar.js";
import { readHorizon } from "./horizon.js";
import { openStreams } from "./open-streams.js";
import { placeSlots } from "./place-slots.js";
import { reasonSayer } from "./reasons/reason-sayer.js";
import { toEntry } from "./to-entry.js";

/**
 * Returns the entries of a plan's calendar one at a time, ordered by instant, in constant memory: for looking ahead without making a calendar.
 * The same entries as `generateCalendar` makes, without its limit. Throws `date`, `range`, `time-zone-needed` and `limit-slots` as it does, at once.
 */
export const occurrences = (plan: Plan, options: Omit<CalendarOptions, "limit">): IterableIterator<CalendarEntry> => {
  const { streams } = openStreams(plan, readHorizon(options));
  const placed = placeSlots(plan, streams, { gap: options.gap ?? "shift" });
  const say = reasonSayer(plan, options.language);
  return (function* () {
    for (const slot of placed) if (slot.refusal === undefined) yield deepFreeze(toEntry(slot, say));
  })();
};
