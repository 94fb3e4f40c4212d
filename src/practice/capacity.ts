import { memo } from "../base/memo.js";
import { compareText } from "../base/text/compare-text.js";
import type { Person } from "../model/audience/person.js";
import type { Plan } from "../model/plan.js";
import { workingDays } from "../model/schedule/posts.js";
import type { DateRange } from "../model/values/date-range.js";
import type { LocalDate } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";
import { dateOfDay, dayNumberOf } from "../time/days.js";
import { offsetIn, offsetTable } from "../time/offset-table.js";
import { millisecondsInDay } from "../time/units.js";
import { weekdayOf } from "../time/weekdays.js";
import { channelsInUse } from "./channels.js";
import { peopleById } from "./people.js";

/** Somebody who does a part of some work. */
export interface Worker {
  /** The person; a role or team where it has hours of its own or nobody in it. */
  readonly person: Person;
  /** The part of the work, over 0 and up to 1. */
  readonly share: number;
}

/**
 * The day on which somebody would do what is on a day: where it has a time, `moment` in milliseconds since 1970 in UTC, and the person states a zone, the day it is
 * there at that moment.
 */
export const dayFor = ({ timeZone }: Person, day: LocalDate, moment?: number): LocalDate => {
  if (moment === undefined || timeZone === undefined) return day;
  const there = Math.floor((moment + offsetIn(offsetTable(timeZone, moment, moment), moment)) / millisecondsInDay);
  return isDay(there) ? dateOfDay(there) : day;
};

/** Whether a day has a text: from 1900-01-01 to 2200-12-31. */
const isDay = (day: number): boolean => day >= dayNumberOf("1900-01-01") && day <= dayNumberOf("2200-12-31");

/** Whether somebody is away on a day, or, by the clocks of their own zone, at a moment of it (as `dayFor` says). */
export const isAway = (person: Person, day: LocalDate, moment?: number): boolean => {
  const { away } = person;
  if (away.length === 0) return false;
  const on = dayFor(person, day, moment);
  return touches(away, on, on);
};

/** Whether one of some absences lies on any of these days. */
const touches = (away: readonly DateRange[], from: LocalDate, to: LocalDate): boolean => {
  const { begins, ends } = absencesOf(away);
  let low = 0;
  for (let high = begins.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((begins[middle] ?? "") <= to) low = middle + 1;
    else high = middle;
  }
  return (ends[low - 1] ?? "") >= from;
};

/** Absences by the day they begin, each with the latest day on which it or one before it ends. */
const absencesOf = /* @__PURE__ */ memo((away: readonly DateRange[]) => {
  const sorted = [...away].sort((a, b) => compareText(a.from, b.from));
  let latest = "";
  const ends = sorted.map(({ to }) => {
    if (to > latest) latest = to;
    return latest;
  });
  return { begins: sorted.map(({ from }) => from), ends };
});

/**
 * The hours that somebody has for the plan in the week that begins on a day (C6): their hours a week, less as large a part as they are away of its working days.
 * Undefined where the plan does not say how many hours they have.
 */
export const hoursInWeek = (person: Person, firstDay: LocalDate): number | undefined => {
  const { hoursPerWeek, away } = person;
  if (hoursPerWeek === undefined || away.length === 0) return hoursPerWeek;
  const working = workingDaysFrom(firstDay);
  return (hoursPerWeek * working.filter((day) => !isAway(person, day)).length) / Math.max(working.length, 1);
};

/** The working days of the week that begins on a day, those aside that are beyond the last day there is. */
const workingDaysFrom = (from: LocalDate): readonly LocalDate[] => {
  const first = dayNumberOf(from);
  return [0, 1, 2, 3, 4, 5, 6].flatMap((at) =>
    isDay(first + at) && workingDays.includes(weekdayOf(first + at)) ? [dateOfDay(first + at)] : [],
  );
};

/**
 * Who does the work that is given to somebody on a day, and which part of it each (C6): the person themselves; of a role or team without hours of its own,
 * its members who are there that day, in equal parts, where those of a team among them stand for it in turn. Nobody where all of them are away, or the plan does not
 * know the id. With a `moment`, absences are looked up as `isAway` does.
 */
export const workersOn = (plan: Plan, id: Id<"person">, day: LocalDate, moment?: number): readonly Worker[] =>
  inEqualParts(workersAmong(plan, [id], (person) => !isAway(person, day, moment)));

/** Whether somebody on whom it depends who does the work that is given to somebody is away on one of these days; where nobody is, it is the same on all of them. */
export const isAnyAway = (plan: Plan, id: Id<"person">, from: LocalDate, to: LocalDate): boolean => {
  let isAny = false;
  workersAmong(plan, [id], ({ away }) => {
    isAny ||= away.length > 0 && touches(away, from, to);
    return true;
  });
  return isAny;
};

/** The same, whoever is away: those to whom work that is given to somebody falls on the whole. */
export const workersBehind = (plan: Plan, id: Id<"person">): readonly Worker[] => inEqualParts(workersAmong(plan, [id], () => true));

/**
 * Who of several people, roles and teams is there on a day, and who is away, each once: of a team without hours of its own, its members. A team that is away as such
 * stands for those in it. Absences are looked up as `isAway` does.
 */
export const peopleThere = (
  plan: Plan,
  ids: readonly Id<"person">[],
  day: LocalDate,
  moment?: number,
): { readonly there: readonly Person[]; readonly away: readonly Person[] } => {
  const away: Person[] = [];
  const there = workersAmong(plan, ids, (person) => {
    const isThere = !isAway(person, day, moment);
    if (!isThere) away.push(person);
    return isThere;
  });
  return { there, away };
};

const inEqualParts = (people: readonly Person[]): readonly Worker[] => people.map((person) => ({ person, share: 1 / people.length }));

/** A set may grow while it is read. */
const workersAmong = (plan: Plan, ids: readonly string[], isMeant: (person: Person) => boolean): readonly Person[] => {
  const all = peopleById(plan);
  const asked = new Set<string>(ids);
  const found: Person[] = [];
  for (const one of asked) {
    const person = all.get(one);
    if (person === undefined || !isMeant(person)) continue;
    if (person.hoursPerWeek !== undefined || person.members.length === 0) found.push(person);
    else for (const member of person.members) asked.add(member);
  }
  return found;
};

/**
 * The hours that channels in use take of those who answer for them in the week that begins on a day, besides their posts (C5, C6). What a channel takes is the same on each
 * working day on which somebody is there who answers for it; nobody's where there is no such day.
 */
export const standingHours = (plan: Plan, firstDay: LocalDate): ReadonlyMap<Person, number> => {
  const taken = new Map<Person, number>();
  for (const [owner, hours] of hoursOfOwners(plan)) {
    const days = workingDaysFrom(firstDay).map((day) => workersOn(plan, owner, day));
    const busy = days.filter((workers) => workers.length > 0);
    for (const workers of busy)
      for (const { person, share } of workers) taken.set(person, (taken.get(person) ?? 0) + (hours * share) / busy.length);
  }
  return taken;
};

/** By who answers for them, the hours a week of channels. */
const hoursOfOwners = /* @__PURE__ */ memo((plan: Plan): ReadonlyMap<string, number> => {
  const hours = new Map<string, number>();
  for (const { owner, cost } of channelsInUse(plan))
    if (owner !== undefined && cost?.hoursPerWeek !== undefined) hours.set(owner, (hours.get(owner) ?? 0) + cost.hoursPerWeek);
  return hours;
});
