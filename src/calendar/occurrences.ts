import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { CalendarEntry } from "../model/schedule/calendar.js";
import { type CalendarOptions, readOptions } from "./calendar-options.js";
import { hoursOfChannels } from "./hours-of.js";
import { reasonSayer } from "./reasons/reason-sayer.js";
import { slotsOf } from "./slots-of.js";
import { staffSlots } from "./staffing/staff-slots.js";
import { EntryWriter } from "./to-entry.js";

/**
 * Returns the entries of a plan's calendar one at a time, ordered by instant, in constant memory: for looking ahead without making a calendar.
 * The same entries as `generateCalendar` makes without `previous`; the limit is on what would have to be made before the first, not on how many there are.
 * Throws `date`, `range`, `time-zone-needed`, `cadence` and `limit-slots` as it does, at once.
 */
export const occurrences = (plan: Plan, options: Omit<CalendarOptions, "limit" | "previous">): IterableIterator<CalendarEntry> => {
  assertPlan(plan);
  const read = readOptions(options);
  const { slots: all, staffing } = slotsOf(plan, read, true);
  const slots = staffing === undefined ? all : staffSlots(all, staffing, read.horizon);
  const writer = new EntryWriter(reasonSayer(plan, read.language), hoursOfChannels(plan));
  return (function* () {
    for (const slot of slots) if (slot.refusal === undefined) yield writer.entry(slot, staffing?.handOut(slot));
  })();
};
