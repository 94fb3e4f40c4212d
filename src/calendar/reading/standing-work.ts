import { cleanNumber } from "../../base/clean-number.js";
import type { Plan } from "../../model/plan.js";
import { standingHours } from "../../practice/capacity.js";
import { channelsInUse } from "../../practice/channels.js";
import type { CalendarWeek } from "./calendar-week.js";

/** The hours that channels take in a week besides their entries. */
export interface StandingWork {
  /** Of all channels in use. */
  readonly all: number;
  /** Those of each person, role or team with hours of its own, by id. */
  readonly people: ReadonlyMap<string, number>;
  /** Those of nobody: the channel has no owner, or nobody who answers for it is there in that week. */
  readonly unowned: number;
}

/** Returns the hours that channels take in each week besides their entries: none in a week without a day of the plan's period. */
export const standingWork = (plan: Plan, weeks: readonly CalendarWeek[]): readonly StandingWork[] => {
  const all = cleanNumber(channelsInUse(plan).reduce((sum, { cost }) => sum + (cost?.hoursPerWeek ?? 0), 0));
  return weeks.map((week) => (isRunning(plan, week) ? workIn(plan, week, all) : none));
};

const none: StandingWork = { all: 0, people: new Map(), unowned: 0 };

const isRunning = ({ period }: Plan, { from, to }: CalendarWeek): boolean =>
  period === undefined || (period.from <= to && from <= period.to);

const workIn = (plan: Plan, { from }: CalendarWeek, all: number): StandingWork => {
  const people = new Map<string, number>();
  let owned = 0;
  for (const [{ id }, hours] of standingHours(plan, from)) {
    people.set(id, cleanNumber(hours));
    owned += hours;
  }
  return { all, people, unowned: cleanNumber(Math.max(0, all - cleanNumber(owned))) };
};
