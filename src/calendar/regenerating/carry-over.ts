import { PlanError } from "../../base/problems/plan-error.js";
import { echoedId } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import type { Calendar, CalendarEntry, RefusedSlot } from "../../model/schedule/calendar.js";
import type { UnsaidFinding } from "../calendar-finding.js";
import { type Dated, momentOf } from "../editing/entry-order.js";
import { ownCalendar } from "../editing/with-entry.js";
import { dayByRule } from "./day-by-rule.js";
import { isTouched } from "./is-touched.js";
import { matchSlots } from "./match-slots.js";
import { mergeEntries } from "./merge-entries.js";
import { dropped, orphaned, rematched } from "./outcomes.js";

/** What a calendar has, in order. */
type Made = Pick<Calendar, "from" | "to" | "entries" | "refused">;

/** What it has when the earlier one was carried over. */
interface CarriedOver {
  /** Slots and carried entries, in order. */
  readonly entries: readonly CalendarEntry[];
  /** The refused slots for which no entry stands. */
  readonly refused: readonly RefusedSlot[];
  /** What became of the earlier entries, where it is worth a word. */
  readonly findings: readonly UnsaidFinding[];
  /** The earlier calendar, which was looked at and can never change. */
  readonly previous: Calendar | undefined;
}

/**
 * Carries over what people did to an earlier calendar of the plan (X2): every entry that was touched, and that the rules had put on one of the days, is there as it was.
 * Throws as `assertCalendarOf` does, and `duplicate-id` where the earlier calendar has an id twice.
 */
export const carryOver = (plan: Plan, made: Made, previous: Calendar | undefined): CarriedOver => {
  if (previous === undefined) return { entries: made.entries, refused: made.refused, findings: [], previous };
  assertCalendarOf(plan, previous, inPrevious);
  const own = ownCalendar(previous);
  const { entries, carried } = concerned(own, made);
  const slots = new Map(made.entries.map((slot) => [slot.id, slot]));
  const refusals = new Map(made.refused.map((slot) => [slot.id, slot]));
  const cadences = new Map(plan.cadences.map(({ id }, index) => [id as string, index]));
  const earlier = new Set(entries.map(({ id }) => id));
  const { slotOf, unmatched } = matchSlots({
    earlier: entries.filter(({ id, cadence }) => cadence !== undefined && !slots.has(id) && !refusals.has(id)),
    slots: made.entries.filter(({ id }) => !earlier.has(id)),
    hasCadence: (id) => cadences.has(id),
  });
  const standsFor = new Map(slotOf);
  for (const { entry } of carried) {
    const slot = slots.get(entry.id);
    if (slot !== undefined) standsFor.set(entry, slot);
  }
  const findings = carried.flatMap(({ entry }) => {
    const slot = standsFor.get(entry);
    if (slot !== undefined) return rematched(entry, slot);
    if (entry.cadence === undefined) return [];
    return [orphaned(entry, refusals.get(entry.id), { isGone: !cadences.has(entry.cadence) })];
  });
  const kept = new Set(carried.map(({ entry }) => entry.id));
  return {
    entries: carried.length === 0 ? made.entries : mergeEntries({ slots: made.entries, carried, slotOf: standsFor }),
    refused: made.refused.some(({ id }) => kept.has(id)) ? made.refused.filter(({ id }) => !kept.has(id)) : made.refused,
    findings: [...findings, ...dropped(unmatched, cadences)],
    previous: own,
  };
};

const inPrevious = ["options", "previous"] as const;

/** The entries that the rules had put on the days of a calendar, and those among them that were touched. */
const concerned = (
  previous: Calendar,
  { from, to }: Made,
): { readonly entries: readonly CalendarEntry[]; readonly carried: readonly Dated[] } => {
  const ids = new Set<string>();
  const entries: CalendarEntry[] = [];
  const carried: Dated[] = [];
  for (const [index, entry] of previous.entries.entries()) {
    const day = dayByRule(entry);
    if (day < from || day > to) continue;
    const path = [...inPrevious, "entries", index];
    if (ids.has(entry.id)) throw twice(entry.id, [...path, "id"]);
    ids.add(entry.id);
    entries.push(entry);
    if (isTouched(entry)) carried.push({ moment: momentOf(entry, path), entry });
  }
  return { entries, carried };
};

const twice = (id: string, path: readonly (string | number)[]): PlanError =>
  new PlanError(
    "duplicate-id",
    `The earlier calendar has two entries with the id “${excerpt(id, echoedId)}”. Keep one of them.`,
    { id },
    path,
  );
