import type { Plan } from "../model/plan.js";
import type { Blackout } from "../model/schedule/blackout.js";
import { dateOfDay, dayNumberOf, daysInMonth } from "../time/days.js";
import { weekdays } from "../time/weekdays.js";
import { holidayDays } from "./holiday-days.js";
import { type Days, sharedDays } from "./horizon.js";
import { dayInWeek } from "./week.js";

/** Answers which blackout, if any, keeps posts off a channel on a day. */
export type BlockedDays = (day: number, channel: string | undefined) => Blackout | undefined;

/**
 * Lays a plan's blackouts over a run of days, those of every year over one leap year. Each day of each channel is laid once, by the first blackout
 * in the plan that covers it, so that the work grows with days and blackouts added, not multiplied.
 */
export const blockedDays = (plan: Plan, within: Days): BlockedDays => {
  const once = new Map<string, Cover>();
  const yearly = new Map<string, Cover>();
  for (const [index, blackout] of plan.blackouts.entries())
    for (const channel of blackout.channels ?? [everyChannel])
      if (blackout.on !== undefined)
        for (const days of holidayDays(blackout.on, within)) layOnce(coverOf(once, channel), index, blackout, days);
      else if (blackout.from === undefined) continue;
      else if (blackout.yearly === true && blackout.to !== undefined)
        layYearly(coverOf(yearly, channel), index, { ...blackout, from: blackout.from, to: blackout.to });
      else {
        const last = blackout.to === undefined ? within.to : dayNumberOf(blackout.to);
        layOnce(coverOf(once, channel), index, blackout, sharedDays({ from: dayNumberOf(blackout.from), to: last }, within));
      }
  return (day, channel) => {
    let first = Number.POSITIVE_INFINITY;
    for (const one of channel === undefined ? [everyChannel] : [everyChannel, channel]) {
      first = Math.min(first, once.get(one)?.at(day) ?? first);
      const ofYear = yearly.get(one);
      if (ofYear !== undefined) for (const cell of cellsOf(day)) first = Math.min(first, ofYear.at(cell) ?? first);
    }
    return plan.blackouts[first];
  };
};

/** No id has this form. */
const everyChannel = "*";

const coverOf = (covers: Map<string, Cover>, channel: string): Cover => {
  const known = covers.get(channel) ?? new Cover();
  covers.set(channel, known);
  return known;
};

const weekdayIndexesOf = ({ days = weekdays }: Blackout): readonly number[] => [...new Set(days)].map((day) => weekdays.indexOf(day));

/** A blackout that comes once lies on its days: the first of each weekday, and on in steps of a week. */
const layOnce = (cover: Cover, index: number, blackout: Blackout, { from, to }: Days): void => {
  for (const weekday of weekdayIndexesOf(blackout)) cover.lay(index, from + ((weekday - dayInWeek(from, "mon") + 7) % 7), to);
};

/** One that comes every year lies on the days of a leap year, each of which can be any weekday: a week of cells for each day. */
const layYearly = (cover: Cover, index: number, blackout: Blackout & Required<Pick<Blackout, "from" | "to">>): void => {
  const first = dayOfLeapYear(blackout.from);
  const last = dayOfLeapYear(blackout.to);
  const years = Number(blackout.to.slice(0, 4)) - Number(blackout.from.slice(0, 4)) + (last < first ? 0 : 1);
  const runs =
    years > 1
      ? [[0, 365]]
      : last < first
        ? [
            [0, last],
            [first, 365],
          ]
        : [[first, last]];
  for (const weekday of weekdayIndexesOf(blackout))
    for (const [from = 0, to = 0] of runs) cover.lay(index, from * 7 + weekday, to * 7 + weekday);
};

const leapYear = /* @__PURE__ */ dayNumberOf("2028-01-01");
const dayOfLeapYear = (date: string): number => dayNumberOf(`2028${date.slice(4)}`) - leapYear;

/** Where a day lies in a leap year; 28 February is also the 29th in a year that has none. */
const cellsOf = (day: number): readonly number[] => {
  const date = dateOfDay(day);
  const cell = dayOfLeapYear(date) * 7 + dayInWeek(day, "mon");
  return date.endsWith("-02-28") && daysInMonth(Number(date.slice(0, 4)), 2) === 28 ? [cell, cell + 7] : [cell];
};

/** Cells that are laid seven apart, with a pointer from every laid one to the next that is free. */
class Cover {
  readonly #by = new Map<number, number>();
  readonly #nextFree = new Map<number, number>();

  at(cell: number): number | undefined {
    return this.#by.get(cell);
  }

  lay(index: number, from: number, to: number): void {
    for (let cell = this.#free(from); cell <= to; cell = this.#free(cell)) {
      this.#by.set(cell, index);
      this.#nextFree.set(cell, cell + 7);
    }
  }

  /** The first cell from this one on, in steps of seven, that nothing covers yet; pointers on the way are shortened. */
  #free(cell: number): number {
    let at = cell;
    for (let next = this.#nextFree.get(at); next !== undefined; next = this.#nextFree.get(at)) at = next;
    for (let on = cell; on < at; ) {
      const next = this.#nextFree.get(on) ?? at;
      this.#nextFree.set(on, at);
      on = next;
    }
    return at;
  }
}
