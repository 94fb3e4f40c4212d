import type { Plan } from "../../model/plan.js";
import { type Worker, workersBehind, workersOn } from "../../practice/capacity.js";
import { authorOfEntry } from "../../practice/entries.js";
import { peopleById } from "../../practice/people.js";
import { dateOfDay } from "../../time/days.js";
import { readHours } from "../editing/entry-fields.js";
import type { PlanWeeks } from "./calendar-week.js";
import { cleanNumber } from "./clean-number.js";
import type { DatedEntry } from "./read-entries.js";

/** How many entries there are, and what they take. */
export interface EntryHours {
  /** How many entries. */
  readonly entries: number;
  /** The hours of those that state them. */
  readonly hours: number;
  /** How many of them state no hours. */
  readonly withoutHours: number;
}

/** What somebody does, by the place of the week. */
export interface PersonWork {
  /** Hours. */
  readonly hours: number[];
  /** Entries of which they do at least a part, and that state no hours. */
  readonly withoutHours: number[];
}

/** What entries take, and who does them. */
export interface WorkOfEntries {
  /** All of them. */
  readonly all: EntryHours;
  /** All of them by the place of the week. */
  readonly weeks: readonly EntryHours[];
  /** What each person, role or team with hours of its own does, by id. */
  readonly people: ReadonlyMap<string, PersonWork>;
  /** Those that name nobody. */
  readonly unassigned: EntryHours;
  /** Those that name somebody whom the plan does not have. */
  readonly unknown: EntryHours;
  /** Those on a day in none of the weeks. */
  readonly elsewhere: EntryHours;
}

/**
 * Returns what entries take, week by week, and who does them. Hours that are given to a role or team are shared out among those who are there on the day. Where everybody
 * is away, they stay with those to whom they were given: nobody else does the work. Throws `type` or `number`, with the path, for hours that are none.
 */
export const hoursOfWork = (plan: Plan, entries: readonly DatedEntry[], weeks: PlanWeeks): WorkOfEntries => {
  const sums = { all: new Sum(), unassigned: new Sum(), unknown: new Sum(), elsewhere: new Sum() };
  const byWeek = weeks.list.map(() => new Sum());
  const byAuthor = new Map<string, Map<number, Sum>>();
  const known = peopleById(plan);
  for (const { entry, day, path } of entries) {
    const hours = entry.hours === undefined ? undefined : readHours(entry.hours, [...path, "hours"]);
    const week = byWeek[weeks.placeOf(day)];
    const author = authorOfEntry(plan, entry);
    sums.all.add(hours);
    week?.add(hours);
    if (week === undefined) sums.elsewhere.add(hours);
    else if (author === undefined) sums.unassigned.add(hours);
    else if (!known.has(author)) sums.unknown.add(hours);
    else sumOf(byAuthor, author, day).add(hours);
  }
  const { all, unassigned, unknown, elsewhere } = sums;
  return {
    all: all.read(),
    weeks: byWeek.map((sum) => sum.read()),
    people: sharedOut(plan, byAuthor, weeks),
    unassigned: unassigned.read(),
    unknown: unknown.read(),
    elsewhere: elsewhere.read(),
  };
};

/** Who does what is given to somebody on a day: where everybody is away, those who would. */
export const doersOn = (plan: Plan, id: string, day: string): readonly Worker[] => {
  const workers = workersOn(plan, id, day);
  if (workers.length > 0) return workers;
  const behind = workersBehind(plan, id);
  return behind.map((person) => ({ person, share: 1 / behind.length }));
};

/** Returns what somebody does, nothing yet where it is the first time. */
export const workOfPerson = (people: Map<string, PersonWork>, id: string, { list }: PlanWeeks): PersonWork => {
  const known = people.get(id);
  if (known !== undefined) return known;
  const work = { hours: list.map(() => 0), withoutHours: list.map(() => 0) };
  people.set(id, work);
  return work;
};

/** A sum in the making. */
class Sum {
  #entries = 0;
  #hours = 0;
  #withoutHours = 0;

  add(hours: number | undefined): void {
    this.#entries += 1;
    if (hours === undefined) this.#withoutHours += 1;
    else this.#hours += hours;
  }

  read(): EntryHours {
    return { entries: this.#entries, hours: cleanNumber(this.#hours), withoutHours: this.#withoutHours };
  }
}

const sumOf = (byAuthor: Map<string, Map<number, Sum>>, author: string, day: number): Sum => {
  const days = byAuthor.get(author) ?? new Map<number, Sum>();
  byAuthor.set(author, days);
  const sum = days.get(day) ?? new Sum();
  days.set(day, sum);
  return sum;
};

/** Asked once for each author and day, however many entries they have there. */
const sharedOut = (
  plan: Plan,
  byAuthor: ReadonlyMap<string, ReadonlyMap<number, Sum>>,
  weeks: PlanWeeks,
): ReadonlyMap<string, PersonWork> => {
  const people = new Map<string, PersonWork>();
  for (const [author, days] of byAuthor)
    for (const [day, sum] of days) {
      const week = weeks.placeOf(day);
      const { hours, withoutHours } = sum.read();
      for (const { person, share } of doersOn(plan, author, dateOfDay(day))) {
        const work = workOfPerson(people, person.id, weeks);
        work.hours[week] = (work.hours[week] ?? 0) + hours * share;
        work.withoutHours[week] = (work.withoutHours[week] ?? 0) + withoutHours;
      }
    }
  return people;
};
