import { PlanError } from "../base/problems/plan-error.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { CoverageWindow } from "../model/policy/coverage-window.js";
import type { Instant, LocalDate } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";
import { dateOfDay, dayNumberOf } from "../time/days.js";
import { instantOf, millisecondsOf } from "../time/instant.js";
import { offsetIn, offsetTable } from "../time/offset-table.js";
import { millisecondsInDay, millisecondsInMinute } from "../time/units.js";
import { peopleThere } from "./capacity.js";
import { openHours, type Stretch } from "./open-hours.js";

/** People who are asked to answer; of a team without hours of its own, those in it. */
export interface Responders {
  /** Those who are there. */
  readonly people: readonly Id<"person">[];
  /** Those who are away. */
  readonly away: readonly Id<"person">[];
}

/** When the next hours of coverage begin, and who is there then. */
export interface HandOver extends Responders {
  /** The moment. */
  readonly at: Instant;
}

/** When and by whom something is answered, as far as hours of coverage say. */
export interface DutyHours {
  /** The minutes promised: by the first rule that promises any; absent where nothing is, or the reply is `never`. */
  readonly withinMinutes?: number;
  /** The moment by which an answer is promised. */
  readonly dueBy?: Instant;
  /** Whether nobody is there from now until `dueBy`; absent where nothing is promised, or no hours are stated for the channel. */
  readonly isOutsideCoverage?: boolean;
  /** Who is there by the hours of coverage. */
  readonly onDuty: Responders;
  /** When the first of the hours that are now end; absent where none are, or none end within 14 days. */
  readonly until?: Instant;
  /** Who takes over; absent where no hours begin within 14 days. */
  readonly handOver?: HandOver;
}

/** Hours of coverage with the zone they are in. */
interface Window {
  readonly window: CoverageWindow;
  readonly zone: string;
}

/** The hours of coverage that are for a channel. Throws `time-zone-needed` where no zone is stated for them. */
export const windowsOn = ({ response, timeZone }: Plan, { id }: Channel): readonly Window[] =>
  (response?.coverage ?? []).flatMap((window, index) => {
    if (window.channels !== undefined && !window.channels.includes(id)) return [];
    const zone = window.timeZone ?? timeZone;
    if (zone !== undefined) return [{ window, zone }];
    throw new PlanError(
      "time-zone-needed",
      "Hours of coverage have times of day, and neither they nor the plan name a zone. Set `timeZone`, such as Europe/Berlin or UTC.",
      { window: window.id },
      ["plan", "response", "coverage", index],
    );
  });

/** The moment, and the minutes promised. */
interface Promised {
  readonly at: number;
  readonly minutes: number | undefined;
}

/** Who is there at a moment, until when, who takes over, and by when an answer is promised. */
export const hoursAt = (plan: Plan, windows: readonly Window[], { at, minutes }: Promised): DutyHours => {
  const openings = windows.map(({ window, zone }) => ({
    zone,
    by: window.by,
    open: openHours(window, zone, { from: at, to: after(at, fourWeeks) }),
  }));
  const isNow = ({ open }: { readonly open: readonly Stretch[] }): boolean => open[0]?.from === at;
  const soon = after(at, fourteenDays);
  const until = firstOf(openings.filter(isNow).flatMap(({ open }) => open[0]?.to ?? []));
  const begins = openings.map(({ open }) => open.find(({ from }) => from > at)?.from);
  const next = firstOf(begins.flatMap((begin) => begin ?? []));
  const dueBy = minutes === undefined ? undefined : after(at, minutes * millisecondsInMinute);
  return {
    ...(minutes !== undefined && { withinMinutes: minutes }),
    ...(dueBy !== undefined && { dueBy: instantOf(dueBy) }),
    ...(dueBy !== undefined &&
      windows.length > 0 && { isOutsideCoverage: !openings.some(isNow) && !(next !== undefined && next <= dueBy) }),
    onDuty: respondersAt(plan, at, openings.filter(isNow)),
    ...(until !== undefined && until <= soon && until < lastMoment && { until: instantOf(until) }),
    ...(next !== undefined &&
      next <= soon && {
        handOver: {
          at: instantOf(next),
          ...respondersAt(
            plan,
            next,
            openings.filter((_, index) => begins[index] === next),
          ),
        },
      }),
  };
};

/** Hours on any weekday begin within four weeks, whatever the clocks skip. */
const fourWeeks = 2_419_200_000;
const fourteenDays = 1_209_600_000;

/** What is later than the calendar is on its last day. */
const after = (at: number, milliseconds: number): number => Math.min(at + milliseconds, lastMoment);
const lastMoment = /* @__PURE__ */ millisecondsOf("2200-12-31T23:59:59Z");

const firstOf = (moments: readonly number[]): number | undefined => {
  let first: number | undefined;
  for (const moment of moments) if (first === undefined || moment < first) first = moment;
  return first;
};

/** People who are asked at a moment, and the zone whose day it is for those who state none. */
interface Asked {
  readonly zone: string;
  readonly by: readonly Id<"person">[];
}

/** Who is asked in several zones is there where it is in one. */
export const respondersAt = (plan: Plan, at: number, asked: readonly Asked[]): Responders => {
  const byDay = new Map<LocalDate, Id<"person">[]>();
  for (const { zone, by } of asked) {
    const day = dayIn(zone, at);
    const ids = byDay.get(day) ?? [];
    for (const id of by) ids.push(id);
    byDay.set(day, ids);
  }
  const people = new Set<Id<"person">>();
  const away = new Set<Id<"person">>();
  for (const [day, ids] of byDay) {
    const found = peopleThere(plan, ids, day, at);
    for (const { id } of found.there) people.add(id);
    for (const { id } of found.away) away.add(id);
  }
  return { people: [...people], away: [...away].filter((id) => !people.has(id)) };
};

/** The day that the clocks of a zone show, those aside that have no text. */
const dayIn = (zone: string, at: number): LocalDate => {
  const day = Math.floor((at + offsetIn(offsetTable(zone, at, at), at)) / millisecondsInDay);
  return dateOfDay(Math.min(Math.max(day, dayNumberOf("1900-01-01")), dayNumberOf("2200-12-31")));
};
