import { deepFreeze } from "../../base/deep-freeze.js";
import { type DatedEntry, readEntries } from "../../calendar/reading/read-entries.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import { dayNumberOf } from "../../time/days.js";
import { costPerResult } from "./cost-per-result.js";
import type { CostResults } from "./cost-results.js";
import { plannedCosts } from "./planned-costs.js";
import { roiOf } from "./roi-of.js";
import { type SpentAsked, spentMoney, spentWork } from "./spent-costs.js";

/** Up to when costs are asked for, and of which calendar. */
export interface CostsAsked extends SpentAsked {
  /** The calendar whose entries take work; undefined: none was passed. */
  readonly calendar: Calendar | undefined;
}

/**
 * Returns what a plan is to cost, what was spent up to a day, the return on it, and what one result cost (B3, C5, E5). Money is added within a currency, hours are priced by the rate
 * of whoever does the work, else the plan's, and what has no rate stays hours. What nothing says was spent stays unknown.
 */
export const measureCosts = (plan: Plan, { calendar, ...asked }: CostsAsked): CostResults => {
  const entries = calendar === undefined ? undefined : entriesUpTo(calendar, asked.on);
  const planned = plannedCosts(plan, entries);
  const money = spentMoney(plan, asked);
  return deepFreeze({
    planned,
    spent: { money, work: spentWork(plan, entries, asked) },
    roi: roiOf(plan, { planned, money, entries }, asked),
    perResult: costPerResult(plan, money, asked),
  });
};

const entriesUpTo = (calendar: Calendar, on: string): readonly DatedEntry[] => {
  const last = dayNumberOf(on);
  return readEntries(calendar).entries.filter(({ day }) => day <= last);
};
