import type { Plan } from "../../model/plan.js";
import type { CalendarEntry, RefusedSlot } from "../../model/schedule/calendar.js";
import { weekStartOf } from "../../practice/week-start.js";
import { dayNumberOf, isLocalDate } from "../../time/days.js";
import { isLocalDateTime, wallTimeOf } from "../../time/local-time.js";
import { millisecondsInDay, millisecondsInMinute } from "../../time/units.js";
import { blockIndexOf, type DayPeriod, longestPeriod } from "../block.js";
import { beginningOf } from "../bound-grid.js";

/** Returns the refused slots for which an entry left no room: those too near behind it, and those of a stretch that it helped to fill. */
export const gaveWay = (plan: Plan, entry: CalendarEntry, refused: readonly RefusedSlot[]): readonly RefusedSlot[] => {
  if (entry.origin === "skipped") return [];
  const gaveWayTo: RefusedSlot[] = [];
  for (const slot of refused) if (isOwned(slot, entry) && isInTheWay(plan, slot, entry)) gaveWayTo.push(slot);
  return gaveWayTo;
};

/** A limit of a cadence holds for each of its channels by itself, one of a channel for all its posts. */
const isOwned = ({ cadence, channel, values }: RefusedSlot, entry: CalendarEntry): boolean => {
  if (channel !== entry.channel) return false;
  return values["owner"] === undefined || values["owner"] === channel || cadence === entry.cadence;
};

const isInTheWay = (plan: Plan, { rule, original, cadence, values }: RefusedSlot, entry: CalendarEntry): boolean => {
  const distance = wallOf(original) - wallOf(entry.local);
  switch (rule) {
    case "min-gap":
      return distance >= 0 && distance < Number(values["minutes"]) * millisecondsInMinute;
    case "bound":
      return distance >= 0 && isCounted(values, entry) && isInStretch(plan, values, entry.local, original);
    case "collision":
      return cadence === entry.cadence && original.slice(0, 10) === entry.local.slice(0, 10);
    default:
      return false;
  }
};

/** A bound for each theme or campaign counts what has the same. */
const isCounted = ({ pillar, campaign }: RefusedSlot["values"], entry: CalendarEntry): boolean =>
  (pillar === undefined || pillar === entry.pillar) && (campaign === undefined || campaign === entry.campaign);

const isInStretch = (plan: Plan, values: RefusedSlot["values"], a: string, b: string): boolean => {
  const { per, every = 1 } = values;
  if (!isDayPeriod(per)) return false;
  const grid = { per, every: Number(every), anchor: beginningOf(plan), weekStart: weekStartOf(plan) };
  return blockIndexOf(grid, dayNumberOf(a.slice(0, 10))) === blockIndexOf(grid, dayNumberOf(b.slice(0, 10)));
};

const isDayPeriod = (per: unknown): per is DayPeriod => typeof per === "string" && Object.hasOwn(longestPeriod, per);

/** What is neither a day nor a time, as in a calendar from elsewhere, is at no distance from anything. */
const wallOf = (local: string): number =>
  isLocalDateTime(local) ? wallTimeOf(local) : isLocalDate(local) ? dayNumberOf(local) * millisecondsInDay : Number.NaN;
