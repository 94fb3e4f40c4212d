import type { Plan } from "../../model/plan.js";
import { workersBehind, workingDaysFrom } from "../../practice/capacity.js";
import { channelsInUse } from "../../practice/channels.js";
import type { CalendarWeek } from "./calendar-week.js";
import { doersOn } from "./hours-of-work.js";

/** The hours that channels take each week besides their entries. */
export interface StandingHours {
  /** Of all channels in use, by the place of the week. */
  readonly weeks: readonly number[];
  /** Those of each person, role or team with hours of its own, by id and the place of the week. */
  readonly people: ReadonlyMap<string, readonly number[]>;
  /** The hours of a week that are those of channels without an owner. */
  readonly unowned: number;
}

/**
 * Returns the hours that the channels in use take each week, and whose they are: the owner's; of a role or team, those of the people who are there, one working day after
 * the other. Channels take nothing in a week that has no day of the plan's period.
 */
export const standingHours = (plan: Plan, weeks: readonly CalendarWeek[]): StandingHours => {
  const { byOwner, unowned, all } = hoursByOwner(plan);
  const people = new Map<string, number[]>();
  const add = (person: string, week: number, hours: number): void => {
    const work = people.get(person) ?? weeks.map(() => 0);
    people.set(person, work);
    work[week] = (work[week] ?? 0) + hours;
  };
  for (const [owner, hours] of byOwner) {
    const [first, second] = workersBehind(plan, owner);
    for (const [index, week] of weeks.entries()) {
      if (!isRunning(plan, week) || first === undefined) continue;
      if (second === undefined) add(first.id, index, hours);
      else shareWeek(plan, owner, week, (person, share) => add(person, index, hours * share));
    }
  }
  return { weeks: weeks.map((week) => (isRunning(plan, week) ? all : 0)), people, unowned };
};

const hoursByOwner = (plan: Plan) => {
  const byOwner = new Map<string, number>();
  let [all, unowned] = [0, 0];
  for (const { owner, cost } of channelsInUse(plan)) {
    const { hoursPerWeek = 0 } = cost ?? {};
    if (hoursPerWeek === 0) continue;
    all += hoursPerWeek;
    if (owner === undefined || workersBehind(plan, owner).length === 0) unowned += hoursPerWeek;
    else byOwner.set(owner, (byOwner.get(owner) ?? 0) + hoursPerWeek);
  }
  return { byOwner, unowned, all };
};

const isRunning = ({ period }: Plan, { from, to }: CalendarWeek): boolean =>
  period === undefined || (period.from <= to && from <= period.to);

/** Each working day has an equal part of the week. */
const shareWeek = (plan: Plan, owner: string, { from }: CalendarWeek, add: (person: string, share: number) => void): void => {
  const days = workingDaysFrom(from);
  for (const day of days) for (const { person, share } of doersOn(plan, owner, day)) add(person.id, share / days.length);
};
