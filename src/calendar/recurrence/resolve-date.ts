import type { Plan } from "../../model/plan.js";
import type { DateRef, Offset } from "../../model/values/date-ref.js";
import { dateOfDay, dayNumberOf, daysInMonth } from "../../time/days.js";
import { minutesInDay } from "../../time/units.js";
import { allDays } from "../horizon.js";
import { stretchOf } from "../stretch-of.js";
import { minuteOf } from "../time-of-day.js";
import { weekdayIndex } from "../week.js";

/** Why a date has no day, and the campaign, phase or cadence that is to blame. */
export interface Unresolved {
  /** Why. */
  readonly unresolved: "unknown-day" | "unknown-days" | "circular" | "out-of-range";
  /** What it counts from or runs during; undefined where the distance itself is wrong. */
  readonly anchor: string | undefined;
}

/** A day number, with the minute of the day where a time is stated; or why there is none. */
export type ResolvedDate = { readonly day: number; readonly minute?: number } | Unresolved;

/**
 * The day that a date names: itself, or so far from its campaign or phase. A relative date without a known anchor has none, and says so.
 * A chain of phases is followed without recursion, as it is as long as the data.
 */
export const resolveDate = (plan: Plan, date: DateRef, isBusinessDay: (day: number) => boolean): ResolvedDate => {
  const offsets: Offset[] = [];
  const passed = new Set<string>();
  let at = date;
  while (typeof at === "object") {
    if (passed.has(at.to)) return { unresolved: "circular", anchor: at.to };
    passed.add(at.to);
    offsets.push(at.offset);
    const next = anchorOf(plan, at.to);
    if (typeof next === "object" && "unresolved" in next) return next;
    at = next;
  }
  const isTimed = at.length > 10;
  let moment: Moment | undefined = { day: dayNumberOf(at.slice(0, 10)), minute: isTimed ? minuteOf(at.slice(11)) : 0 };
  for (const offset of offsets.reverse()) moment = moment && shift(moment, offset, isBusinessDay);
  if (moment === undefined) return { unresolved: "out-of-range", anchor: undefined };
  return isTimed ? moment : { day: moment.day };
};

/** The moment that relative dates and rules count from, by the id of a campaign or phase. */
export const resolveAnchor = (plan: Plan, id: string, isBusinessDay: (day: number) => boolean): ResolvedDate => {
  const anchor = anchorOf(plan, id);
  return typeof anchor === "object" && "unresolved" in anchor ? anchor : resolveDate(plan, anchor, isBusinessDay);
};

/** A campaign counts from its anchor, else from its first day; a phase from its first day, and a cadence from its start. */
const anchorOf = (plan: Plan, id: string): DateRef | Unresolved => {
  const stretch = stretchOf(plan, id);
  if (stretch?.kind === "cadence") return stretch.node.starts ?? { unresolved: "unknown-day", anchor: id };
  if (stretch?.kind === "campaign" && stretch.node.anchor !== undefined) return stretch.node.anchor;
  const from = stretch?.node.from;
  return from === undefined || (typeof from === "object" && from.to === id) ? { unresolved: "unknown-day", anchor: id } : from;
};

/** A day with the minute of it that hours and minutes are counted from: 0 where the anchor has no time. */
interface Moment {
  /** The day. */
  readonly day: number;
  /** Minutes after its midnight. */
  readonly minute: number;
}

/**
 * Adds an offset to a moment: months first, a day too late for its month becoming the last, then weeks and days, then business days, then hours and
 * minutes, then the snap in the direction gone so far. Returns undefined outside the years 1900 to 2200.
 */
const shift = ({ day, minute }: Moment, offset: Offset, isBusinessDay: (day: number) => boolean): Moment | undefined => {
  const { months = 0, weeks = 0, days = 0, businessDays = 0, hours = 0, minutes = 0, snap } = offset;
  const inMonth = addMonths(day, months);
  if (inMonth === undefined) return undefined;
  const inDay = minute + hours * 60 + minutes;
  const over = Math.floor(inDay / minutesInDay);
  const moved = addBusinessDays(inMonth + weeks * 7 + days, businessDays, isBusinessDay) + over;
  const ahead = snap === undefined ? 0 : (((weekdayIndex(snap) - (moved + 3)) % 7) + 7) % 7;
  const snapped = moved < day && ahead > 0 ? moved + ahead - 7 : moved + ahead;
  return snapped < allDays.from || snapped > allDays.to ? undefined : { day: snapped, minute: inDay - over * minutesInDay };
};

const addMonths = (day: number, months: number): number | undefined => {
  if (months === 0) return day;
  const date = dateOfDay(day);
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(total / 12);
  if (year < 1900 || year > 2200) return undefined;
  const month = total - year * 12 + 1;
  const last = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return dayNumberOf(`${year}-${String(month).padStart(2, "0")}-${String(last).padStart(2, "0")}`);
};

/** Monday to Friday; holidays come in with the calendar's own. Between two of them it stands on the one it leaves behind. */
const addBusinessDays = (day: number, count: number, _isBusinessDay?: unknown): number => {
  if (count === 0) return day;
  const step = Math.sign(count);
  const isBusinessDay = (one: number) => (((one + 3) % 7) + 7) % 7 < 5;
  let at = day;
  while (!isBusinessDay(at)) at -= step;
  at += Math.trunc(count / 5) * 7;
  for (let left = count % 5; left !== 0; ) {
    at += step;
    if (isBusinessDay(at)) left -= step;
  }
  return at;
};
