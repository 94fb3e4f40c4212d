import { memo } from "../base/memo.js";
import type { Person } from "../model/audience/person.js";
import type { Plan } from "../model/plan.js";
import { workingDays } from "../model/schedule/posts.js";
import type { LocalDate } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";
import { dateOfDay, dayNumberOf } from "../time/days.js";
import { weekdayOf } from "../time/weekdays.js";
import { peopleById } from "./people.js";

/** Somebody who does a part of some work. */
export interface Worker {
  /** The person; a role or team where it has hours of its own or nobody in it. */
  readonly person: Person;
  /** The part of the work, over 0 and up to 1. */
  readonly share: number;
}

/** Whether somebody is away on a day. */
export const isAway = ({ away }: Person, day: LocalDate): boolean => away.some(({ from, to }) => from <= day && day <= to);

/**
 * The hours that somebody has for the plan in the week that begins on a day (C6): their hours a week, less as large a part as they are away of its working days.
 * Undefined where the plan does not say how many hours they have.
 */
export const hoursInWeek = (person: Person, firstDay: LocalDate): number | undefined => {
  const { hoursPerWeek, away } = person;
  if (hoursPerWeek === undefined || away.length === 0) return hoursPerWeek;
  const days = workingDaysFrom(firstDay);
  return (hoursPerWeek * days.filter((day) => !isAway(person, day)).length) / days.length;
};

/** The working days of the week that begins on a day, as far as there are days that have a text. */
export const workingDaysFrom = (firstDay: LocalDate): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  const first = dayNumberOf(firstDay);
  for (let day = first; day < first + 7 && day <= lastDay; day += 1) if (workingDays.includes(weekdayOf(day))) days.push(dateOfDay(day));
  return days;
};

const lastDay = /* @__PURE__ */ dayNumberOf("2200-12-31");

/**
 * Who does the work that is given to somebody on a day, and which part of it each (C6): the person themselves; of a role or team without hours of its own,
 * the people behind it who are there that day, in equal parts. Nobody where all of them are away, or the plan does not know the id.
 */
export const workersOn = (plan: Plan, id: Id<"person">, day: LocalDate): readonly Worker[] => {
  const given = peopleById(plan).get(id);
  if (given === undefined || isAway(given, day)) return [];
  const there = workersBehind(plan, id).filter((person) => !isAway(person, day));
  return there.map((person) => ({ person, share: 1 / there.length }));
};

/**
 * Those who may do the work that is given to somebody (C6): the person themselves; of a role or team without hours of its own, the people and the teams with
 * hours of their own behind it. Nobody where the plan does not know the id.
 */
export const workersBehind = (plan: Plan, id: Id<"person">): readonly Person[] => {
  const given = peopleById(plan).get(id);
  if (given === undefined) return [];
  if (doesOwnWork(given)) return [given];
  const known = workersOfTeams(plan);
  const workers = known.get(id) ?? workersIn(plan, given);
  known.set(id, workers);
  return workers;
};

const doesOwnWork = ({ hoursPerWeek, members }: Person): boolean => hoursPerWeek !== undefined || members.length === 0;

/** A set may grow while it is read. */
const workersIn = (plan: Plan, team: Person): readonly Person[] => {
  const all = peopleById(plan);
  const found = new Set([team]);
  for (const one of found)
    for (const member of doesOwnWork(one) ? [] : one.members) {
      const person = all.get(member);
      if (person !== undefined) found.add(person);
    }
  const workers = [...found].filter(doesOwnWork);
  return workers.length === 0 ? [team] : workers;
};

/** Filled as it is asked for: few roles and teams of a plan are given work. */
const workersOfTeams = /* @__PURE__ */ memo((_: Plan) => new Map<string, readonly Person[]>());
