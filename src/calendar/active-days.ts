import type { Plan } from "../model/plan.js";
import type { Cadence } from "../model/schedule/cadence.js";
import type { Campaign } from "../model/schedule/campaign.js";
import type { Phase } from "../model/schedule/phase.js";
import type { DateRef } from "../model/values/date-ref.js";
import { dayNumberOf } from "../time/days.js";
import { allDays, type Days, sharedDays } from "./horizon.js";
import { resolveDate, type Unresolved } from "./recurrence/resolve-date.js";
import { stretchOf } from "./stretch-of.js";

/** The days of the plan's period; all days where it states none. */
const periodOf = ({ period }: Plan): Days =>
  period === undefined ? allDays : { from: dayNumberOf(period.from), to: dayNumberOf(period.to) };

/** The days on which a cadence runs, and the day it counts from. */
export interface ActiveDays extends Days {
  /** Its stated start, else the first day of the plan's period, else 1970-01-01: never the horizon. */
  readonly anchor: number;
}

/** The days on which a cadence runs, or why they are not known: its own start and end, its campaign or phase, and the plan's period. */
export const activeDays = (plan: Plan, cadence: Cadence, isBusinessDay: (day: number) => boolean): ActiveDays | Unresolved => {
  const start = edgeOf(plan, cadence.starts, allDays.from, isBusinessDay);
  if ("unresolved" in start) return start;
  const during = duringOf(plan, cadence);
  if ("unresolved" in during) return during;
  const parts = [{ ...(cadence.ends && { to: cadence.ends }) }, during];
  let days = sharedDays(periodOf(plan), { from: start.day, to: allDays.to });
  for (const { from, to } of parts) {
    const first = edgeOf(plan, from, allDays.from, isBusinessDay);
    const last = edgeOf(plan, to, allDays.to, isBusinessDay);
    if ("unresolved" in first) return first;
    if ("unresolved" in last) return last;
    days = sharedDays(days, { from: first.day, to: last.day });
  }
  const fromPlan = plan.period === undefined ? 0 : periodOf(plan).from;
  return { ...days, anchor: cadence.starts === undefined ? fromPlan : start.day };
};

const edgeOf = (plan: Plan, date: DateRef | undefined, open: number, isBusinessDay: (day: number) => boolean) =>
  date === undefined ? { day: open } : resolveDate(plan, date, isBusinessDay);

/**
 * The days of the campaign or phase a cadence is bound to. One without a first or last day says nothing yet, which matters where the cadence
 * does not state both itself: a moment to count from is not a stretch to run through.
 */
const duringOf = (plan: Plan, { during, starts, ends }: Cadence): Pick<Phase, "from" | "to"> | Unresolved => {
  if (during === undefined) return {};
  const found = stretchOf(plan, during);
  const stretch: Pick<Phase, "from" | "to"> = found === undefined || found.kind === "cadence" ? {} : found.node; // references were checked: a campaign or a phase
  const isKnown = stretch.from !== undefined || stretch.to !== undefined || (starts !== undefined && ends !== undefined);
  return isKnown ? stretch : { unresolved: "unknown-days", anchor: during };
};

/** The campaign a cadence belongs to: the one it runs during, or whose phase it runs during. */
export const campaignOf = (plan: Plan, { during }: Cadence): Campaign | undefined => {
  if (during === undefined) return undefined;
  const found = stretchOf(plan, during);
  if (found?.kind === "phase") return found.campaign;
  return found?.kind === "campaign" ? found.node : undefined;
};
