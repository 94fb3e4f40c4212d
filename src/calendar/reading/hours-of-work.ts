import { cleanNumber } from "../../base/clean-number.js";
import type { Plan } from "../../model/plan.js";
import { type Worker, workersBehind, workersOn } from "../../practice/capacity.js";
import { authorOfEntry } from "../../practice/entries.js";
import { dateOfDay } from "../../time/days.js";
import { readHours } from "../editing/entry-fields.js";
import { momentOf } from "../editing/entry-order.js";
import type { PlanWeeks } from "./calendar-week.js";
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
interface PersonWork {
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
 * Returns what entries take, week by week, and who does them. Hours that are given to a role or team are shared out among those who are
 * there on the day. Where everybody is away, they stay with those to whom they were given: nobody else does the work. Throws `type`,
 * `number` or `instant`, with the path, for hours or moments that are none.
 */
export const hoursOfWork = (plan: Plan, entries: readonly DatedEntry[], weeks: PlanWeeks): WorkOfEntries => {
  const sums = { all: new Sum(), unassigned: new Sum(), unknown: new Sum(), elsewhere: new Sum() };
  const byWeek = weeks.list.map(() => new Sum());
  const given = new Given(plan);
  for (const one of entries) {
    const { entry, day, path } = one;
    const hours = entry.hours === undefined ? undefined : readHours(entry.hours, [...path, "hours"]);
    const week = byWeek[weeks.placeOf(day)];
    const author = authorOfEntry(plan, entry);
    sums.all.add(hours);
    week?.add(hours);
    if (week === undefined) sums.elsewhere.add(hours);
    else if (author === undefined) sums.unassigned.add(hours);
    else if (!given.isKnown(author)) sums.unknown.add(hours);
    else given.sumOf(author, one).add(hours);
  }
  const { all, unassigned, unknown, elsewhere } = sums;
  return {
    all: all.read(),
    weeks: byWeek.map((sum) => sum.read()),
    people: given.sharedOut(weeks),
    unassigned: unassigned.read(),
    unknown: unknown.read(),
    elsewhere: elsewhere.read(),
  };
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

/** What is given to one author at one time. */
interface Portion {
  readonly author: string;
  readonly day: number;
  /** In milliseconds since 1970 in UTC; undefined for a day without a time. */
  readonly moment: number | undefined;
  readonly sum: Sum;
}

/** What is given to each author, day by day; time by time where somebody may be away by the clocks of another zone. */
class Given {
  readonly #plan: Plan;
  readonly #hasClocks: boolean;
  readonly #behind = new Map<string, readonly Worker[]>();
  readonly #portions = new Map<string, Portion>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#hasClocks = plan.people.some(({ timeZone, away }) => timeZone !== undefined && away.length > 0);
  }

  /** Whether there is somebody to do what is given to an author. */
  isKnown(author: string): boolean {
    return this.#workersBehind(author).length > 0;
  }

  /** The sum to which an entry of an author belongs. */
  sumOf(author: string, { entry, day, path }: DatedEntry): Sum {
    const moment = this.#hasClocks && entry.at !== undefined ? momentOf(entry, path) : undefined;
    const key = `${day} ${moment ?? ""} ${author}`;
    const portion = this.#portions.get(key) ?? { author, day, moment, sum: new Sum() };
    this.#portions.set(key, portion);
    return portion.sum;
  }

  /** Who does all of it. */
  sharedOut(weeks: PlanWeeks): ReadonlyMap<string, PersonWork> {
    const people = new Map<string, PersonWork>();
    for (const { author, day, moment, sum } of this.#portions.values()) {
      const week = weeks.placeOf(day);
      const { hours, withoutHours } = sum.read();
      for (const { person, share } of this.#workersOn(author, day, moment)) {
        const work = people.get(person.id) ?? { hours: weeks.list.map(() => 0), withoutHours: weeks.list.map(() => 0) };
        people.set(person.id, work);
        work.hours[week] = (work.hours[week] ?? 0) + hours * share;
        work.withoutHours[week] = (work.withoutHours[week] ?? 0) + withoutHours;
      }
    }
    return people;
  }

  #workersOn(author: string, day: number, moment: number | undefined): readonly Worker[] {
    const workers = workersOn(this.#plan, author, dateOfDay(day), moment);
    return workers.length > 0 ? workers : this.#workersBehind(author);
  }

  #workersBehind(author: string): readonly Worker[] {
    const known = this.#behind.get(author) ?? workersBehind(this.#plan, author);
    this.#behind.set(author, known);
    return known;
  }
}
