import { addToGroup } from "../../base/add-to-group.js";
import type { Plan } from "../../model/plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Weekday } from "../../model/values/weekday.js";
import { weekStartOf } from "../../practice/week-start.js";
import { dateOfDay, dayNumberOf } from "../../time/days.js";
import { millisecondsInDay, minutesInDay } from "../../time/units.js";
import { calendarFinding, type UnsaidFinding } from "../calendar-finding.js";
import { allDays } from "../horizon.js";
import { type HoursOfChannels, hoursOfChannels } from "../hours-of.js";
import { calendarOwner } from "../reasons/reason.js";
import type { Slot } from "../slot.js";
import { firstDayOfWeek, weekOf } from "../week.js";
import { AuthorBounds, type HeldPost } from "./author-bounds.js";
import { isStaffed } from "./is-staffed.js";
import { type Cast, Piece } from "./piece.js";
import { staffWeek } from "./staff-week.js";
import type { TurnOf } from "./turn-of.js";
import { type Taken, WeekHours } from "./week-hours.js";

/** Who makes the slots of cadences that have authors, week by week (C6). Slots are added, weeks are settled, and slots are taken out again with what was decided. */
export class Staffing {
  readonly #plan: Plan;
  readonly #turnOf: TurnOf;
  readonly #weekStart: Weekday;
  readonly #hoursOfChannels: HoursOfChannels;
  readonly #casts: ReadonlyMap<string, Cast>;
  /** The weeks that are not settled. */
  readonly #open = new Map<number, OpenWeek>();
  /** The pieces of slots that were not taken out yet. */
  readonly #pieces = new Map<Slot, Piece>();
  /** What is done in a week whatever is given out. */
  readonly #taken = new Map<number, Taken[]>();
  readonly #bounds: AuthorBounds;
  readonly #tallies = new Map<Cadence, Tally>();

  constructor(plan: Plan, turnOf: TurnOf) {
    this.#plan = plan;
    this.#turnOf = turnOf;
    this.#weekStart = weekStartOf(plan);
    this.#hoursOfChannels = hoursOfChannels(plan);
    this.#bounds = new AuthorBounds(plan);
    this.#casts = new Map(plan.cadences.map((cadence, place) => [cadence.id, { cadence, place, authors: [...new Set(cadence.authors)] }]));
  }

  /** Adds a slot, and returns the piece it belongs to; undefined where it needs no author. */
  add(slot: Slot): Piece | undefined {
    const { stream, wall, refusal } = slot;
    const cast = this.#casts.get(stream.cadence.id);
    if (refusal !== undefined || cast === undefined || !isStaffed(stream)) return undefined;
    const week = weekOf(Math.floor(wall / minutesInDay), this.#weekStart);
    const open = this.#open.get(week) ?? { pieces: [], ofCopies: new Map() };
    this.#open.set(week, open);
    const piece = this.#pieceIn(open, cast, slot);
    this.#pieces.set(slot, piece);
    return piece;
  }

  #pieceIn({ pieces, ofCopies }: OpenWeek, cast: Cast, slot: Slot): Piece {
    const hasCopies = cast.cadence.channels.length > 1;
    const key = hasCopies ? `${cast.place} ${slot.frame} ${slot.index}` : "";
    const known = hasCopies ? ofCopies.get(key) : undefined;
    if (known !== undefined) {
      known.copies.push(slot);
      return known;
    }
    const turn = cast.authors.indexOf(cast.cadence.authors?.[this.#turnOf(slot)] ?? "");
    const piece = new Piece(cast, turn, slot);
    pieces.push(piece);
    if (hasCopies) ofCopies.set(key, piece);
    return piece;
  }

  /** Takes hours of a week that are not the calendar's to give out. */
  takeFirst(taken: Taken): void {
    addToGroup(this.#taken, weekOf(dayNumberOf(taken.day), this.#weekStart), taken);
  }

  /** Takes a post of an author that is not the calendar's to give out. */
  holdFirst(post: HeldPost): void {
    this.#bounds.hold(post);
  }

  /** Settles the weeks of which no slot is still to come where slots come by their moment; without one, all. Returns whether nothing is left open, or something was settled. */
  settle(moment = Number.POSITIVE_INFINITY): boolean {
    let isSettled = this.#open.size === 0;
    for (const week of this.#weeksOver(moment)) {
      this.#staff(week, this.#open.get(week)?.pieces ?? []);
      this.#open.delete(week);
      isSettled = true;
    }
    return isSettled;
  }

  /** The weeks that are over, in their order: where zones differ, a later one may have begun first. */
  #weeksOver(moment: number): readonly number[] {
    const over: number[] = [];
    for (const week of this.#open.keys()) {
      const end = firstDayOfWeek(week + 1, this.#weekStart);
      if ((end + mostDaysLate) * millisecondsInDay <= moment) over.push(week);
    }
    return over.length < 2 ? over : over.sort((a, b) => a - b);
  }

  #staff(week: number, pieces: readonly Piece[]): void {
    const begins = firstDayOfWeek(week, this.#weekStart);
    const first = Math.max(begins, allDays.from);
    this.#bounds.begin({ from: begins, to: begins + 6 });
    const hours = new WeekHours(this.#plan, dateOfDay(first), this.#hoursOfChannels, this.#bounds);
    for (const taken of this.#taken.get(week) ?? []) hours.take(taken);
    for (const { copies } of pieces) copies.sort(byMoment);
    staffWeek(pieces.toSorted(inOrder), hours);
    for (const piece of pieces) piece.isSettled = true;
  }

  /** Whether it is not decided yet who makes a slot. */
  isOpen(slot: Slot): boolean {
    return this.#pieces.get(slot)?.isSettled === false;
  }

  /** Takes a slot out that is not handed out. */
  drop(slot: Slot): void {
    this.#pieces.delete(slot);
  }

  /** Takes a slot out that is handed out, with the piece it belongs to; undefined where it needs no author. */
  handOut(slot: Slot): Piece | undefined {
    const piece = this.#pieces.get(slot);
    this.#pieces.delete(slot);
    if (piece === undefined || piece.isCounted) return piece;
    piece.isCounted = true;
    const { cadence } = piece.cast;
    const tally = this.#tallies.get(cadence) ?? { short: 0, count: 0, isLimited: false };
    this.#tallies.set(cadence, tally);
    tally.count += 1;
    if (piece.given === undefined) tally.short += 1;
    if (piece.given === undefined && piece.passedOver?.some(({ key }) => isOfBound(key)) === true) tally.isLimited = true;
    return piece;
  }

  /** What is found of the slots that were handed out: which cadences are short of authors. */
  findings(): readonly UnsaidFinding[] {
    return this.#plan.cadences.flatMap((cadence, at) => {
      const { short = 0, count = 0, isLimited = false } = this.#tallies.get(cadence) ?? {};
      const on = { node: cadence.id, path: ["cadences", at] };
      return short === 0
        ? []
        : [calendarFinding("calendar-authors-short", on, { cadence: cadence.id, short, count, limit: isLimited ? "bound" : undefined })];
    });
  }
}

/** What is in a week. */
interface OpenWeek {
  readonly pieces: Piece[];
  /** The pieces that may have copies, by their cadence and their place in its rule. */
  readonly ofCopies: Map<string, Piece>;
}

/** How many slots of a cadence were handed out, and how many of them have no author. */
interface Tally {
  short: number;
  count: number;
  /** Whether somebody did not make one of these because a bound allows them no more. */
  isLimited: boolean;
}

const isOfBound = (key: string): boolean => key.startsWith(`${calendarOwner}/passed-over.bound`);

/** Clocks are up to 26 hours apart, and were once put on by a day: by so many days a slot of a week may be later than its end. */
const mostDaysLate = 3;

const byMoment = (a: Slot, b: Slot): number => a.moment - b.moment || a.rank - b.rank;

/** In order of time, and at one time as the plan lists their cadences. */
const inOrder = (a: Piece, b: Piece): number => {
  const [first, second] = [a.copies[0], b.copies[0]];
  if (first === undefined || second === undefined) return 0; // each has a copy
  return first.moment - second.moment || a.cast.place - b.cast.place || first.frame - second.frame || first.index - second.index;
};
