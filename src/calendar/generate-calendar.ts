import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { deepFreeze } from "../base/deep-freeze.js";
import { groupBy } from "../base/group-by.js";
import { PlanError } from "../base/problems/plan-error.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { rememberCalendar } from "../model/read/known-calendars.js";
import type { Calendar, CalendarEntry, RefusedSlot } from "../model/schedule/calendar.js";
import { dayNumberOf } from "../time/days.js";
import { isCountable } from "./bounds.js";
import { calendarFinding, type UnsaidFinding } from "./calendar-finding.js";
import { type CalendarOptions, readOptions } from "./calendar-options.js";
import { type Days, readHorizon } from "./horizon.js";
import type { OpenStream } from "./open-stream.js";
import { openStreams } from "./open-streams.js";
import { placeSlots } from "./place-slots.js";
import { reasonSayer } from "./reasons/reason-sayer.js";
import { carryOver } from "./regenerating/carry-over.js";
import { clockTime, type Placed, toEntry, toRefused } from "./to-entry.js";
import { tzDigest } from "./tz-digest.js";

/**
 * Makes the calendar of a plan for a run of days: every slot its cadences ask for, as an entry or refused with a reason (C8, X3, X4).
 * The same plan and days give the same bytes on every machine with the same zone data; the days asked for never shift a rule.
 * With `previous`, an earlier calendar of the plan, every entry that somebody edited, skipped, pinned, added or filled is there as it was, in place of the slot it stands for (X2).
 * Throws `date` and `range` for days that are none or run backwards, `time-zone-needed` where a slot has a time and no zone is stated,
 * `conflict` for a `previous` of another plan,
 * `limit-slots` with the number where the rules could make more slots than the limit, or one stretch of a quota or what bounds look back on has over a million.
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
  const { from, to, gap, limit = 1_000_000, previous, language } = readOptions(options);
  const horizon = readHorizon({ from, to });
  assertLimit(limit);
  const { streams, findings } = openStreams(plan, horizon);
  refuseTooMany(streams, limit);
  const entries: CalendarEntry[] = [];
  const refused: RefusedSlot[] = [];
  const found: UnsaidFinding[] = [...outsidePeriod(plan, horizon), ...findings, ...notEnforced(plan)];
  const filled = new Set<string>();
  const say = reasonSayer(plan, language);
  for (const placed of placeSlots(plan, streams, { gap })) {
    if (placed.refusal === undefined) {
      filled.add(placed.entry.cadence ?? "");
      entries.push(toEntry(placed, say));
      found.push(...ofClocks(placed));
    } else refused.push(toRefused(placed, placed.refusal, say));
  }
  const zones = streams.flatMap(({ timeZone }) => (timeZone === undefined ? [] : [timeZone]));
  const tzdata = tzDigest(zones, horizon);
  const all = [...found, ...withoutSlots(plan, streams, filled, refused)];
  const carried = carryOver(plan, { from, to, entries, refused }, previous);
  const calendar: Calendar = deepFreeze({
    format: "social-plan-calendar/1",
    plan: plan.id,
    from,
    to,
    ...(plan.timeZone !== undefined && { timeZone: plan.timeZone }),
    ...(tzdata !== undefined && { tzdata }),
    entries: carried.entries,
    refused: carried.refused,
    findings: [...all, ...carried.findings].map((finding) => ({ ...finding, message: say(finding) })),
  });
  return rememberCalendar(calendar);
};

const assertLimit = (limit: number): void => {
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw wrongArgument("range", { path: ["options", "limit"], given: limit, expected: "a positive whole number of slots" });
};

/** More slots than anybody can use are refused by arithmetic, before the first is made. */
const refuseTooMany = (streams: readonly OpenStream[], limit: number): void => {
  const count = streams.reduce((sum, { atMost }) => sum + atMost, 0);
  if (count > limit)
    throw new PlanError(
      "limit-slots",
      `The cadences could make ${count} slots in these days, which is more than ${limit}. Ask for fewer days, or raise the limit.`,
      { count, limit },
    );
};

const outsidePeriod = ({ period }: Plan, { from, to }: Days): readonly UnsaidFinding[] => {
  if (period === undefined || (from >= dayNumberOf(period.from) && to <= dayNumberOf(period.to))) return [];
  return [calendarFinding("calendar-outside-period", { node: null, path: ["period"] }, { from: period.from, to: period.to })];
};

/** Says which bounds a calendar does not hold. */
const notEnforced = (plan: Plan): readonly UnsaidFinding[] =>
  [
    ...plan.cadences.map((cadence, at) => ["cadences", at, cadence] as const),
    ...plan.channels.map((channel, at) => ["channels", at, channel] as const),
  ].flatMap(([list, at, { id, bounds }]) =>
    bounds.every((bound) => isCountable(bound) || bound.max === undefined)
      ? []
      : [calendarFinding("calendar-bound-not-enforced", { node: id, path: [list, at, "bounds"] }, { owner: id })],
  );

const ofClocks = ({ entry: { id, cadence, local, timeZone }, moves, wall }: Placed): readonly UnsaidFinding[] => {
  const on = { node: id, path: [] };
  switch (wall) {
    case "plain":
      return [];
    case "gap":
      return [calendarFinding("calendar-slot-in-gap", on, { cadence, local, ...clockTime(moves.at(-1)?.from ?? local, timeZone) })];
    case "overlap":
      return [calendarFinding("calendar-slot-in-overlap", on, { cadence, ...clockTime(local, timeZone) })];
  }
};

/** A rule that makes nothing in the days asked for is worth a word, also where all it made was refused: momentum dies in silence (C7). */
const withoutSlots = (
  plan: Plan,
  streams: readonly OpenStream[],
  filled: ReadonlySet<string>,
  refused: readonly RefusedSlot[],
): readonly UnsaidFinding[] => {
  const open = new Set(streams.map(({ cadence }) => cadence.id as string));
  const refusedOf = groupBy(refused, ({ cadence }) => (filled.has(cadence) ? undefined : (cadence as string)));
  return plan.cadences.flatMap(({ id }, at) => {
    if (!open.has(id) || filled.has(id)) return [];
    const on = { node: id, path: ["cadences", at] };
    const [first, ...others] = refusedOf.get(id) ?? [];
    return first === undefined
      ? [calendarFinding("calendar-no-slots", on, { cadence: id })]
      : [calendarFinding("calendar-no-slots.refused", on, { cadence: id, count: 1 + others.length, rule: first.rule })];
  });
};
