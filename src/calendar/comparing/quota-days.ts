import type { Plan } from "../../model/plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { weekStartOf } from "../../practice/week-start.js";
import { type ActiveDays, activeDays } from "../active-days.js";
import { blockOf, type Grid } from "../block.js";
import { businessDays } from "../business-days.js";
import { type Days, sharedDays } from "../horizon.js";
import { dayOfEntry } from "./local-day.js";

/**
 * Returns what answers within which days an entry may go out whose day the library chose: those of its quota's period on which the cadence
 * runs, since the plan only says how many go out in them. Undefined for an entry whose day is its own, and where the plan no longer has the
 * quota.
 */
export const quotaDays = (plan: Plan): ((entry: CalendarEntry) => Days | undefined) => {
  const cadences = new Map(plan.cadences.map((cadence) => [cadence.id as string, cadence]));
  const known = new Map<string, QuotaGrid | undefined>();
  const gridOf = (id: string): QuotaGrid | undefined => {
    if (!known.has(id)) known.set(id, quotaGrid(plan, cadences.get(id)));
    return known.get(id);
  };
  return (entry) => {
    const quota = entry.chosen === true ? gridOf(entry.cadence ?? "") : undefined;
    if (quota === undefined) return undefined;
    const day = dayOfEntry(entry);
    const days = sharedDays(blockOf(quota.grid, day), quota.active);
    return days.from <= day && day <= days.to ? days : undefined;
  };
};

/** How a quota cuts time, and when it runs. */
interface QuotaGrid {
  readonly grid: Grid;
  readonly active: ActiveDays;
}

const quotaGrid = (plan: Plan, cadence: Cadence | undefined): QuotaGrid | undefined => {
  if (cadence?.when.kind !== "quota") return undefined;
  const { per, every = 1 } = cadence.when;
  const active = activeDays(plan, cadence, businessDays([]));
  if (per === undefined || per === "hour" || "unresolved" in active) return undefined;
  return { grid: { per, every, anchor: active.anchor, weekStart: weekStartOf(plan) }, active };
};
