import type { Person } from "../../model/audience/person.js";
import type { Plan } from "../../model/plan.js";
import type { LocalDate } from "../../model/values/dates.js";
import { hoursInWeek, standingHours, workersOn } from "../../practice/capacity.js";
import { type HoursOfChannels, hoursOf } from "../hours-of.js";
import type { Slot } from "../slot.js";
import { occasionOf } from "./occasion-of.js";
import type { Hours, Option, Piece } from "./piece.js";

/** The hours that the people of a plan have in one week. What channels take of those who answer for them is taken from the beginning. */
export class WeekHours {
  readonly plan: Plan;
  /** The first day of the week. */
  readonly firstDay: LocalDate;
  readonly #ofChannels: HoursOfChannels;
  readonly #people = new Map<Person, Hours>();

  constructor(plan: Plan, firstDay: LocalDate, ofChannels: HoursOfChannels) {
    this.plan = plan;
    this.firstDay = firstDay;
    this.#ofChannels = ofChannels;
    for (const [person, hours] of standingHours(plan, firstDay)) this.#of(person).used += hours;
  }

  /** Takes hours that are not the calendar's to give out. */
  take({ author, hours, day, moment }: Taken): void {
    for (const { person, share } of workersOn(this.plan, author, day, moment)) this.#of(person).used += hours * share;
  }

  /** What it would take of whom if an author made a piece. */
  option(piece: Piece, author: string): Option {
    const known = piece.options.get(author);
    if (known !== undefined) return known;
    const option = this.#option(piece.copies, author);
    piece.options.set(author, option);
    return option;
  }

  #option(copies: readonly Slot[], author: string): Option {
    const parts = new Map<Hours, number>();
    for (const slot of copies) {
      const { day, moment } = occasionOf(slot);
      const workers = workersOn(this.plan, author, day, moment);
      if (workers.length === 0) return { author, parts: [], absentOn: slot };
      const hours = hoursOf(slot.stream, this.#ofChannels) ?? 0;
      for (const { person, share } of workers) parts.set(this.#of(person), (parts.get(this.#of(person)) ?? 0) + hours * share);
    }
    return { author, parts: [...parts].map(([of, hours]) => ({ of, hours })) };
  }

  #of(person: Person): Hours {
    const known = this.#people.get(person);
    if (known !== undefined) return known;
    const has = hoursInWeek(person, this.firstDay) ?? Number.POSITIVE_INFINITY;
    const hours: Hours = { person, has, used: 0, pieces: new Set() };
    this.#people.set(person, hours);
    return hours;
  }
}

/** Work that somebody does whatever the calendar gives out. */
export interface Taken {
  readonly author: string;
  readonly hours: number;
  readonly day: LocalDate;
  /** In milliseconds since 1970 in UTC; undefined for a day without a time. */
  readonly moment: number | undefined;
}
