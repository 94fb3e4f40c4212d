import { memo } from "../base/memo.js";
import type { Person } from "../model/audience/person.js";
import type { Plan } from "../model/plan.js";
import { workingDays } from "../model/schedule/posts.js";
import type { LocalDate } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";
import { addDays, dayNumberOf } from "../time/days.js";
import { weekdayOf } from "../time/weekdays.js";
import { peopleBehind, peopleById } from "./people.js";

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
  const first = dayNumberOf(firstDay);
  let [working, present] = [0, 0];
  for (let at = 0; at < 7; at += 1) {
    if (!workingDays.includes(weekdayOf(first + at))) continue;
    working += 1;
    if (!isAway(person, addDays(firstDay, at))) present += 1;
  }
  return (hoursPerWeek * present) / working;
};

/**
 * Who does the work that is given to somebody on a day, and which part of it each (C6): the person themselves; of a role or team without hours of its own,
 * the people behind it who are there that day, in equal parts. Nobody where all of them are away, or the plan does not know the id.
 */
export const workersOn = (plan: Plan, id: Id<"person">, day: LocalDate): readonly Worker[] => {
  const given = peopleById(plan).get(id);
  if (given === undefined || isAway(given, day)) return [];
  const there = countedFor(plan, given).filter((person) => !isAway(person, day));
  return there.map((person) => ({ person, share: 1 / there.length }));
};

/** Those whose hours count for a person, role or team. */
const countedFor = (plan: Plan, given: Person): readonly Person[] => {
  if (given.hoursPerWeek !== undefined || given.members.length === 0) return [given];
  const known = teamsOf(plan);
  const behind = known.get(given.id) ?? peopleBehind(plan, given.id);
  known.set(given.id, behind);
  return behind;
};

/** Filled as it is asked for: few roles and teams of a plan are given work. */
const teamsOf = /* @__PURE__ */ memo((_: Plan) => new Map<string, readonly Person[]>());
