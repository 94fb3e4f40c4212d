import type { Person } from "../../../src/model/audience/person.js";
import type { Plan } from "../../../src/model/plan.js";
import type { CalendarEntry } from "../../../src/model/schedule/calendar.js";

/**
 * Who has which hours in a week, reckoned by hand: by `Date` and `Intl`, asking every list on every day. Nothing is shared with the library but the data.
 */

const dayLength = 86_400_000;
const names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const later = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00Z`) + days * dayLength).toISOString().slice(0, 10);
const weekdayOf = (day: string): string => names[new Date(`${day}T00:00Z`).getUTCDay()] ?? "";

/** The first day of the plan's week that a day lies in. */
export const firstDayOf = ({ weekStart = "mon" }: Plan, day: string): string => {
  for (let at = 0; ; at -= 1) if (weekdayOf(later(day, at)) === weekStart) return later(day, at);
};

/** Some days with the rest of the weeks they cut. */
export const weeksAround = (plan: Plan, { from, to }: { readonly from: string; readonly to: string }) => ({
  from: firstDayOf(plan, from),
  to: later(firstDayOf(plan, to), 6),
});

type Entry = Pick<CalendarEntry, "local" | "at" | "hours">;
type When = Pick<CalendarEntry, "local" | "at">;

/** Swedes write days as ISO does; to make a format takes long. */
const formats = new Map<string, Intl.DateTimeFormat>();
const dayIn = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  formats.set(timeZone, known);
  return known;
};

const isAway = ({ away, timeZone }: Person, { local, at }: When): boolean => {
  const day = at === undefined || timeZone === undefined ? local.slice(0, 10) : dayIn(timeZone).format(new Date(at));
  return away.some(({ from, to }) => from <= day && day <= to);
};

export class HandLedger {
  readonly #plan: Plan;
  readonly #has = new Map<string, number>();
  readonly #used = new Map<string, number>();
  /** What was given out besides what is taken anyway. */
  readonly #given = new Map<string, number>();

  constructor(plan: Plan, first: string) {
    this.#plan = plan;
    const working = [0, 1, 2, 3, 4, 5, 6].map((at) => later(first, at)).filter((day) => !["sat", "sun"].includes(weekdayOf(day)));
    for (const person of plan.people) {
      const present = working.filter((day) => !isAway(person, { local: day })).length;
      this.#has.set(person.id, person.hoursPerWeek === undefined ? Number.POSITIVE_INFINITY : (person.hoursPerWeek * present) / 5);
    }
    for (const { owner, cost } of plan.channels) {
      if (owner === undefined || cost?.hoursPerWeek === undefined) continue;
      const { hoursPerWeek } = cost;
      const days = working.map((local) => this.#workers(owner, { local })).filter((workers) => workers.length > 0);
      for (const workers of days) for (const worker of workers) this.#use(worker, hoursPerWeek / days.length / workers.length);
    }
  }

  isThere(author: string, entry: When): boolean {
    return this.#workers(author, entry).length > 0;
  }

  /** Gives somebody an entry, or takes it from them: the sign says which. */
  add(author: string, entry: Entry, sign: 1 | -1): void {
    for (const [worker, hours] of this.#partsOf(author, entry)) {
      this.#use(worker, sign * hours);
      this.#given.set(worker, (this.#given.get(worker) ?? 0) + sign * hours);
    }
  }

  /** Takes hours of somebody that are not given out. */
  take(author: string, entry: Entry): void {
    for (const [worker, hours] of this.#partsOf(author, entry)) this.#use(worker, hours);
  }

  /** Those who were given something and have to do more than they have. */
  overfull(): readonly string[] {
    return [...this.#given].flatMap(([id, hours]) => (hours > 1e-6 && !this.#hasRoom(id) ? [id] : []));
  }

  /** Whether somebody could make the copies of a slot, once whoever makes them now does not. */
  couldMake(author: string, copies: readonly (Entry & Pick<CalendarEntry, "author">)[]): boolean {
    for (const copy of copies) if (copy.author !== undefined) this.add(copy.author, copy, -1);
    for (const copy of copies) this.add(author, copy, 1);
    const parts = copies.flatMap((copy) => this.#partsOf(author, copy));
    const could = parts.every(([worker, hours]) => hours === 0 || this.#hasRoom(worker));
    for (const copy of copies) this.add(author, copy, -1);
    for (const copy of copies) if (copy.author !== undefined) this.add(copy.author, copy, 1);
    return could;
  }

  #hasRoom(id: string): boolean {
    return (this.#used.get(id) ?? 0) <= (this.#has.get(id) ?? 0) + 1e-6;
  }

  #partsOf(author: string, entry: Entry): readonly (readonly [string, number])[] {
    const workers = this.#workers(author, entry);
    return workers.map((worker) => [worker, (entry.hours ?? 0) / workers.length]);
  }

  #use(id: string, hours: number): void {
    this.#used.set(id, (this.#used.get(id) ?? 0) + hours);
  }

  #workers(id: string, when: When): readonly string[] {
    const found = new Set<string>();
    const look = (one: string): void => {
      const person = this.#plan.people.find((other) => other.id === one);
      if (person === undefined || isAway(person, when)) return;
      if (person.hoursPerWeek !== undefined || person.members.length === 0) found.add(one);
      else person.members.forEach(look);
    };
    look(id);
    return [...found];
  }
}
