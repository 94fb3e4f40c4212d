import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { deepFreeze } from "../base/deep-freeze.js";
import { PlanError } from "../base/problems/plan-error.js";
import type { Finding } from "../model/finding.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { rememberCalendar } from "../model/read/known-calendars.js";
import type { Calendar, CalendarEntry, RefusedSlot } from "../model/schedule/calendar.js";
import { periodOf } from "./active-days.js";
import { isCountable } from "./bounds.js";
import { calendarFinding } from "./calendar-finding.js";
import { type CalendarOptions, readOptions } from "./calendar-options.js";
import { type Days, readHorizon } from "./horizon.js";
import type { OpenStream } from "./open-stream.js";
import { nameOfCadence, openStreams } from "./open-streams.js";
import { placeSlots } from "./place-slots.js";
import { type Placed, toRefused } from "./to-entry.js";
import { tzDigest } from "./tz-digest.js";

/**
 * Makes the calendar of a plan for a run of days: every slot its cadences ask for, as an entry or refused with a reason (C8, X3, X4).
 * The same plan and days give the same bytes on every machine with the same zone data; the days asked for never shift a rule.
 * Throws `date` and `range` for days that are none or run backwards, `time-zone-needed` where a slot has a time and no zone is stated,
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
  const { from, to, gap, limit = 1_000_000 } = readOptions(options);
  const horizon = readHorizon({ from, to });
  assertLimit(limit);
  const { streams, findings } = openStreams(plan, horizon);
  refuseTooMany(streams, limit);
  const entries: CalendarEntry[] = [];
  const refused: RefusedSlot[] = [];
  const found: Finding[] = [...outsidePeriod(plan, horizon), ...findings, ...notEnforced(plan)];
  const filled = new Set<string>();
  for (const placed of placeSlots(plan, streams, { gap })) {
    if (placed.refusal === undefined) {
      filled.add(placed.entry.cadence ?? "");
      entries.push(placed.entry);
      found.push(...ofClocks(placed));
    } else refused.push(toRefused(placed));
  }
  const zones = streams.flatMap(({ timeZone }) => (timeZone === undefined ? [] : [timeZone]));
  const tzdata = tzDigest(zones, horizon);
  const calendar: Calendar = deepFreeze({
    format: "social-plan-calendar/1",
    plan: plan.id,
    from,
    to,
    ...(plan.timeZone !== undefined && { timeZone: plan.timeZone }),
    ...(tzdata !== undefined && { tzdata }),
    entries,
    refused,
    findings: [...found, ...withoutSlots(plan, streams, filled, refused)],
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

const outsidePeriod = (plan: Plan, { from, to }: Days): readonly Finding[] => {
  const period = periodOf(plan);
  if (plan.period === undefined || (from >= period.from && to <= period.to)) return [];
  const message = `The plan is for ${plan.period.from} to ${plan.period.to}; nothing is planned outside of it.`;
  return [calendarFinding("calendar-outside-period", null, ["period"], message)];
};

/** Says which bounds a calendar cannot hold yet. */
const notEnforced = (plan: Plan): readonly Finding[] =>
  [
    ...plan.cadences.map((cadence, at) => ["cadences", at, cadence] as const),
    ...plan.channels.map((channel, at) => ["channels", at, channel] as const),
  ].flatMap(([list, at, { id, bounds }]) =>
    bounds.every((bound) => isCountable(bound) || bound.max === undefined)
      ? []
      : [
          calendarFinding(
            "calendar-bound-not-enforced",
            id,
            [list, at, "bounds"],
            `Bounds of “${id}” that count by the hour, or for each author, pillar, campaign or content, are not held yet.`,
          ),
        ],
  );

const ofClocks = ({ entry, wall }: Placed): readonly Finding[] => {
  if (wall === "plain") return [];
  const { id, local, moves, timeZone } = entry;
  const told = (time: string) => `${time.replace("T", " at ")} in ${timeZone}`;
  const message =
    wall === "gap"
      ? `The clocks jump over ${told(moves.at(-1)?.from ?? local)}; the slot moved on to ${local.slice(11)}.`
      : `The clocks show ${told(local)} twice; the first time is meant.`;
  return [calendarFinding(`calendar-slot-in-${wall}`, id, [], message)];
};

/** A rule that makes nothing in the days asked for is worth a word, also where all it made was refused: momentum dies in silence (C7). */
const withoutSlots = (
  plan: Plan,
  streams: readonly OpenStream[],
  filled: ReadonlySet<string>,
  refused: readonly RefusedSlot[],
): readonly Finding[] => {
  const open = new Set(streams.map(({ cadence }) => cadence.id as string));
  const firstRefused = new Map([...refused].reverse().map((slot) => [slot.cadence as string, slot]));
  return plan.cadences.flatMap((cadence, at) => {
    if (!open.has(cadence.id) || filled.has(cadence.id)) return [];
    const first = firstRefused.get(cadence.id);
    const why = first === undefined ? "." : `: all were refused. The first: ${first.because}`;
    return [
      calendarFinding("calendar-no-slots", cadence.id, ["cadences", at], `${nameOfCadence(cadence)} has no slot in these days${why}`),
    ];
  });
};
