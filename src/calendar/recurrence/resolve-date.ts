import type { Plan } from "../../model/plan.js";
import type { DateRef, Offset } from "../../model/values/date-ref.js";
import { dayNumberOf } from "../../time/days.js";
import { stretchOf } from "../stretch-of.js";
import { minuteOf } from "../time-of-day.js";
import type { IsBusinessDay } from "./add-business-days.js";
import { type Moment, shift } from "./shift.js";

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
export const resolveDate = (plan: Plan, date: DateRef, isBusinessDay: IsBusinessDay): ResolvedDate => {
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
  for (const offset of offsets.reverse()) moment = moment && shift(moment, offset, { isBusinessDay });
  if (moment === undefined) return { unresolved: "out-of-range", anchor: undefined };
  return isTimed ? moment : { day: moment.day };
};

/** The moment that relative rules count from, by the id of a campaign or phase. */
export const resolveAnchor = (plan: Plan, id: string, isBusinessDay: IsBusinessDay): ResolvedDate => {
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
