import type { Person } from "../../model/audience/person.js";
import type { Plan } from "../../model/plan.js";
import type { LocalDate } from "../../model/values/dates.js";
import { hoursInWeek, isAnyAway, standingHours, workersOn } from "../../practice/capacity.js";
import { dateOfDay, dayNumberOf } from "../../time/days.js";
import { allDays, sharedDays } from "../horizon.js";
import { type HoursOfChannels, hoursOf } from "../hours-of.js";
import type { Slot } from "../slot.js";
import type { AuthorBounds } from "./author-bounds.js";
import { occasionOf } from "./occasion-of.js";
import type { Hours, Option, Part, Piece } from "./piece.js";

/** The hours that the people of a plan have in one week, and the posts that bounds leave them. What channels take of those who answer for them is taken from the beginning. */
export class WeekHours {
  readonly plan: Plan;
  /** The first day of the week. */
  readonly firstDay: LocalDate;
  readonly #ofChannels: HoursOfChannels;
  readonly #bounds: AuthorBounds;
  readonly #people = new Map<Person, Hours>();
  /** The options of authors whom nobody's absence touches in this week, by their hours: pieces without copies that no bound counts share them. Undefined for other authors. */
  readonly #shared = new Map<string, Map<number, Option> | undefined>();

  constructor(plan: Plan, firstDay: LocalDate, ofChannels: HoursOfChannels, bounds: AuthorBounds) {
    this.plan = plan;
    this.firstDay = firstDay;
    this.#ofChannels = ofChannels;
    this.#bounds = bounds;
    for (const [person, hours] of standingHours(plan, firstDay)) this.#of(person).used += hours;
  }

  /** Takes hours that are not the calendar's to give out. */
  take({ author, hours, day, moment }: Taken): void {
    for (const { person, share } of workersOn(this.plan, author, day, moment)) this.#of(person).used += hours * share;
  }

  /** What it would take of whom if one of its authors made a piece; the first is the one whose turn it is, then come the others in the order of the cadence. */
  *options(piece: Piece): Generator<Option> {
    const { cast, turn } = piece;
    const first = this.option(piece, turn);
    if (first !== undefined) yield first;
    for (let at = 0; at < cast.authors.length; at += 1) {
      const option = at === turn ? undefined : this.option(piece, at);
      if (option !== undefined) yield option;
    }
  }

  /** What it would take of whom if the author at a place made a piece; undefined where there is none. */
  option({ cast, copies, options }: Piece, at: number): Option | undefined {
    const known = options[at];
    const author = cast.authors[at];
    if (known !== undefined || author === undefined) return known;
    const option = this.#option(author, copies);
    options[at] = option;
    return option;
  }

  #option(author: string, copies: readonly Slot[]): Option {
    const posts = this.#bounds.partsOf(author, copies);
    const [slot, copy] = copies;
    const shared = posts.length === 0 && copy === undefined ? this.#sharedOf(author) : undefined;
    if (slot === undefined || shared === undefined) return this.#ownOption(author, copies, posts);
    const hours = hoursOf(slot.stream, this.#ofChannels) ?? 0;
    const option = shared.get(hours) ?? this.#ownOption(author, copies, posts);
    if (option.absentOn === undefined) shared.set(hours, option);
    return option;
  }

  #sharedOf(author: string): Map<number, Option> | undefined {
    if (this.#shared.has(author)) return this.#shared.get(author);
    const first = dayNumberOf(this.firstDay);
    const { from, to } = sharedDays({ from: first - mostDaysOff, to: first + 6 + mostDaysOff }, allDays);
    const shared = isAnyAway(this.plan, author, dateOfDay(from), dateOfDay(to)) ? undefined : new Map<number, Option>();
    this.#shared.set(author, shared);
    return shared;
  }

  #ownOption(author: string, copies: readonly Slot[], posts: readonly Part[]): Option {
    const parts: Part[] = [];
    for (const slot of copies) {
      const { day, moment } = occasionOf(slot);
      const workers = workersOn(this.plan, author, day, moment);
      if (workers.length === 0) return { author, parts: [], absentOn: slot };
      const hours = hoursOf(slot.stream, this.#ofChannels) ?? 0;
      for (const { person, share } of workers) parts.push({ of: this.#of(person), takes: hours * share });
    }
    return { author, parts: [...posts, ...(copies.length === 1 ? parts : summedUp(parts))] };
  }

  #of(person: Person): Hours {
    const known = this.#people.get(person);
    if (known !== undefined) return known;
    const has = hoursInWeek(person, this.firstDay) ?? Number.POSITIVE_INFINITY;
    const hours: Hours = { person, has, used: 0 };
    this.#people.set(person, hours);
    return hours;
  }
}

/** By so many days the day of a slot may differ from the day it is for who makes it: clocks are up to 26 hours apart, and were once put on by a day. */
const mostDaysOff = 3;

/** Work that somebody does whatever the calendar gives out. */
export interface Taken {
  readonly author: string;
  readonly hours: number;
  readonly day: LocalDate;
  /** In milliseconds since 1970 in UTC; undefined for a day without a time. */
  readonly moment: number | undefined;
}

/** One part for each person. */
const summedUp = (parts: readonly Part[]): readonly Part[] => {
  const sums = new Map<Part["of"], number>();
  for (const { of, takes } of parts) sums.set(of, (sums.get(of) ?? 0) + takes);
  return [...sums].map(([of, takes]) => ({ of, takes }));
};
