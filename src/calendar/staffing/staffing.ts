import { addToGroup } from "../../base/add-to-group.js";
import type { Plan } from "../../model/plan.js";
import type { Weekday } from "../../model/values/weekday.js";
import { weekStartOf } from "../../practice/week-start.js";
import { dateOfDay, dayNumberOf } from "../../time/days.js";
import { millisecondsInDay, minutesInDay } from "../../time/units.js";
import { calendarFinding, type UnsaidFinding } from "../calendar-finding.js";
import { allDays } from "../horizon.js";
import { type HoursOfChannels, hoursOfChannels } from "../hours-of.js";
import type { Slot } from "../slot.js";
import { firstDayOfWeek, weekOf } from "../week.js";
import { isStaffed } from "./is-staffed.js";
import { Piece } from "./piece.js";
import { staffWeek } from "./staff-week.js";
import type { TurnOf } from "./turn-by-place.js";
import { type Taken, WeekHours } from "./week-hours.js";

/** Who makes the slots of cadences that have authors, week by week (C6). Slots are added, weeks are settled, and slots are taken out again with what was decided. */
export class Staffing {
  readonly #plan: Plan;
  readonly #turnOf: TurnOf;
  readonly #weekStart: Weekday;
  readonly #hoursOfChannels: HoursOfChannels;
  readonly #places: ReadonlyMap<string, number>;
  /** The pieces of each week that is not settled, by their cadence and their place in its rule. */
  readonly #open = new Map<number, Map<string, Piece>>();
  /** The pieces of slots that were not taken out yet. */
  readonly #pieces = new Map<Slot, Piece>();
  /** What is done in a week whatever is given out. */
  readonly #taken = new Map<number, Taken[]>();
  readonly #tallies = new Map<string, Tally>();

  constructor(plan: Plan, turnOf: TurnOf) {
    this.#plan = plan;
    this.#turnOf = turnOf;
    this.#weekStart = weekStartOf(plan);
    this.#hoursOfChannels = hoursOfChannels(plan);
    this.#places = new Map(plan.cadences.map(({ id }, place) => [id as string, place]));
  }

  /** Adds a slot, and returns the piece it belongs to; undefined where it needs no author. */
  add(slot: Slot): Piece | undefined {
    const { stream, frame, index, wall, refusal } = slot;
    if (refusal !== undefined || !isStaffed(stream)) return undefined;
    const { cadence } = stream;
    const place = this.#places.get(cadence.id) ?? 0;
    const key = `${place} ${frame} ${index}`;
    const pieces = this.#piecesOf(weekOf(Math.floor(wall / minutesInDay), this.#weekStart));
    const piece = pieces.get(key) ?? new Piece(cadence, place, cadence.authors?.[this.#turnOf(slot)]);
    pieces.set(key, piece);
    piece.copies.push(slot);
    this.#pieces.set(slot, piece);
    return piece;
  }

  #piecesOf(week: number): Map<string, Piece> {
    const pieces = this.#open.get(week) ?? new Map<string, Piece>();
    this.#open.set(week, pieces);
    return pieces;
  }

  /** Takes hours of a week that are not the calendar's to give out. */
  takeFirst(taken: Taken): void {
    addToGroup(this.#taken, weekOf(dayNumberOf(taken.day), this.#weekStart), taken);
  }

  /** Settles the weeks of which no slot is still to come where slots come by their moment; without one, all. Returns whether nothing is left open, or something was settled. */
  settle(moment = Number.POSITIVE_INFINITY): boolean {
    let isSettled = this.#open.size === 0;
    for (const [week, pieces] of this.#open) {
      const end = firstDayOfWeek(week + 1, this.#weekStart);
      if ((end + mostDaysLate) * millisecondsInDay > moment) continue;
      this.#open.delete(week);
      this.#staff(week, [...pieces.values()]);
      isSettled = true;
    }
    return isSettled;
  }

  #staff(week: number, pieces: readonly Piece[]): void {
    const first = Math.max(firstDayOfWeek(week, this.#weekStart), allDays.from);
    const hours = new WeekHours(this.#plan, dateOfDay(first), this.#hoursOfChannels);
    for (const taken of this.#taken.get(week) ?? []) hours.take(taken);
    for (const { copies } of pieces) copies.sort((a, b) => a.moment - b.moment || a.rank - b.rank);
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
    const tally = this.#tallies.get(piece.cadence.id) ?? { short: 0, count: 0 };
    this.#tallies.set(piece.cadence.id, tally);
    tally.count += 1;
    if (piece.given === undefined) tally.short += 1;
    return piece;
  }

  /** What is found of the slots that were handed out: which cadences are short of authors. */
  findings(): readonly UnsaidFinding[] {
    return this.#plan.cadences.flatMap(({ id }, at) => {
      const { short, count } = this.#tallies.get(id) ?? { short: 0, count: 0 };
      const on = { node: id, path: ["cadences", at] };
      return short === 0 ? [] : [calendarFinding("calendar-authors-short", on, { cadence: id, short, count })];
    });
  }
}

/** How many slots of a cadence were handed out, and how many of them have no author. */
interface Tally {
  short: number;
  count: number;
}

/** Clocks are up to 26 hours apart, and were once put on by a day: by so many days a slot of a week may be later than its end. */
const mostDaysLate = 3;

/** In order of time, and at one time as the plan lists their cadences. */
const inOrder = (a: Piece, b: Piece): number => {
  const [first, second] = [a.copies[0], b.copies[0]];
  if (first === undefined || second === undefined) return 0; // each has a copy
  return first.moment - second.moment || a.place - b.place || first.frame - second.frame || first.index - second.index;
};
