import { deepFreeze } from "../base/deep-freeze.js";
import { groupBy } from "../base/group-by.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { rememberCalendar } from "../model/read/known-calendars.js";
import type { Calendar, CalendarEntry, RefusedSlot } from "../model/schedule/calendar.js";
import { dayNumberOf } from "../time/days.js";
import { minutesInDay } from "../time/units.js";
import { calendarFinding, type UnsaidFinding } from "./calendar-finding.js";
import { type CalendarOptions, readOptions } from "./calendar-options.js";
import { clockTime } from "./clock-time.js";
import { type Days, sharedDays } from "./horizon.js";
import { hoursOfChannels } from "./hours-of.js";
import { reasonSayer } from "./reasons/reason-sayer.js";
import { carryOver } from "./regenerating/carry-over.js";
import { withoutThemes } from "./rotation/without-themes.js";
import type { Slot } from "./slot.js";
import { slotsOf } from "./slots-of.js";
import { StaffAgain } from "./staffing/staff-again.js";
import { staffSlots } from "./staffing/staff-slots.js";
import type { Stream } from "./stream.js";
import { EntryWriter } from "./to-entry.js";
import { tzDigest } from "./tz-digest.js";

/**
 * Makes the calendar of a plan for a run of days: every slot its cadences ask for, as an entry or refused with a reason (C8, X3, X4).
 * The same plan and days give the same bytes on every machine with the same zone data; the days asked for never shift a rule.
 * A slot of a cadence with `authors` has one of them, within the hours and the days that they have and the bounds that count for each author: `passedOver` says who could not, and the finding `calendar-authors-short`
 * of which cadences slots have nobody (C6).
 * With `previous`, an earlier calendar of the plan, every entry that somebody edited, skipped, pinned, added or filled is there as it was, in place of the slot it stands for (X2).
 * Throws `date` and `range` for days that are none or run backwards, `time-zone-needed` where a slot has a time and no zone is stated,
 * `conflict` for a `previous` of another plan, `cadence` for an RFC 5545 rule that is none, and `limit-slots` with the number where more slots
 * than the limit would have to be made.
 *
 * @example
 * ```ts
 * import { createPlan, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .cadence({ id: "mondays", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } })
 *   .build();
 * generateCalendar(plan, { from: "2027-01-01", to: "2027-01-12" }).entries.map((entry) => entry.at);
 * // the two Mondays: 2027-01-04T08:30:00Z and 2027-01-11T08:30:00Z
 * ```
 */
export const generateCalendar = (plan: Plan, options: CalendarOptions): Calendar => {
  assertPlan(plan);
  const read = readOptions(options);
  const { from, to, horizon } = read;
  const { slots: made, streams, findings, staffing } = slotsOf(plan, read);
  const again = staffing === undefined || read.previous === undefined ? undefined : new StaffAgain(staffing, horizon);
  const slots = again?.slots(made) ?? (staffing === undefined ? made : staffSlots(made, staffing, horizon));
  const say = reasonSayer(plan, read.language);
  const writer = new EntryWriter(say, hoursOfChannels(plan));
  const entries: CalendarEntry[] = [];
  const refused: RefusedSlot[] = [];
  const found: UnsaidFinding[] = [...outsidePeriod(plan, horizon), ...findings, ...withoutThemes(plan)];
  const filled = new Set<string>();
  let last: Stream | undefined;
  for (const slot of slots) {
    const { refusal, kind, stream } = slot;
    if (refusal === undefined) {
      const entry = writer.entry(slot, again === undefined ? staffing?.handOut(slot) : undefined);
      entries.push(entry);
      again?.note(entry, slot);
      if (stream !== last) filled.add(stream.cadence.id);
      last = stream;
      if (kind !== "plain") found.push(ofClocks(slot, entry));
    } else refused.push(writer.refused(slot, refusal));
  }
  const tzdata = tzDigest(
    [...streams, ...(staffing === undefined ? [] : plan.people.filter(({ away }) => away.length > 0))].flatMap(
      ({ timeZone }) => timeZone ?? [],
    ),
    horizon,
  );
  const all = [...found, ...withoutSlots(plan, streams, filled, refused, horizon)];
  const { previous, ...carried } = carryOver(plan, { from, to, entries, refused }, read.previous);
  const staffed = again === undefined || previous === undefined ? carried.entries : again.entries(carried.entries, previous, writer);
  const outcomes = [...(staffing?.findings() ?? []), ...carried.findings];
  const freeze = read.previous === undefined ? Object.freeze : deepFreeze; // what is made here is frozen one by one
  return rememberCalendar(
    Object.freeze({
      format: "social-plan-calendar/1",
      plan: plan.id,
      from,
      to,
      ...(plan.timeZone !== undefined && { timeZone: plan.timeZone }),
      ...(tzdata !== undefined && { tzdata }),
      entries: freeze(staffed),
      refused: freeze(carried.refused),
      findings: deepFreeze([...all, ...outcomes].map((finding) => ({ ...finding, message: say(finding) }))),
    }),
  );
};

const outsidePeriod = ({ period }: Plan, { from, to }: Days): readonly UnsaidFinding[] => {
  if (period === undefined || (from >= dayNumberOf(period.from) && to <= dayNumberOf(period.to))) return [];
  return [calendarFinding("calendar-outside-period", { node: null, path: ["period"] }, { from: period.from, to: period.to })];
};

/** That the clocks skip the time of a slot, or show it twice. */
const ofClocks = ({ stream: { cadence, timeZone }, wall, kind }: Slot, { id, local }: CalendarEntry): UnsaidFinding => {
  const on = { node: id, path: [] };
  const clock = clockTime(wall, timeZone);
  return kind === "gap"
    ? calendarFinding("calendar-slot-in-gap", on, { cadence: cadence.id, local, ...clock })
    : calendarFinding("calendar-slot-in-overlap", on, { cadence: cadence.id, ...clock });
};

/** A rule that never makes anything is worth a word, and so is one of which all was refused: momentum dies in silence (C7). One whose dates lie elsewhere is not. */
const withoutSlots = (
  plan: Plan,
  streams: readonly Stream[],
  filled: ReadonlySet<string>,
  refused: readonly RefusedSlot[],
  { to }: Days,
): readonly UnsaidFinding[] => {
  const open = groupBy(streams, ({ cadence }) => (filled.has(cadence.id) ? undefined : (cadence.id as string)));
  const refusedOf = groupBy(refused, ({ cadence }) => (filled.has(cadence) ? undefined : (cadence as string)));
  return plan.cadences.flatMap(({ id }, at) => {
    const [stream] = open.get(id) ?? [];
    if (stream === undefined) return [];
    const on = { node: id, path: ["cadences", at] };
    const [first, ...others] = refusedOf.get(id) ?? [];
    if (first !== undefined)
      return [calendarFinding("calendar-no-slots.refused", on, { cadence: id, count: 1 + others.length, rule: first.rule })];
    return hasSlots(stream, to) ? [] : [calendarFinding("calendar-no-slots", on, { cadence: id })];
  });
};

/** The calendar repeats its leap years and weekdays after 28 years, but for centuries without a leap day; 40 reach over one. */
const yearsLookedAt = 40;

/** So many slots are made at once without a thought. */
const mostAtOnce = 1_000;

/** Whether a stream asks for any slot in the decades around a day. One that would make very many at once is not asked. */
const hasSlots = ({ rule, active }: Stream, day: number): boolean => {
  const reach = yearsLookedAt * 366;
  const { from, to } = sharedDays({ from: day - reach, to: day + reach }, active);
  if (rule.atOnce > mostAtOnce) return true;
  const isAny = from <= to && rule.atMost({ from, to }) > 0;
  for (let frame = rule.frameOf(from); isAny && rule.startOf(frame) <= to; frame += 1) {
    if (rule.slotsIn(frame).some((wall) => wall >= from * minutesInDay && wall < (to + 1) * minutesInDay)) return true;
  }
  return from > to || active.to < day - reach || active.from > day + reach;
};
