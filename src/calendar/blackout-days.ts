import type { Plan } from "../model/plan.js";
import type { Blackout } from "../model/schedule/blackout.js";
import { dateOfDay, dayNumberOf, daysInMonth } from "../time/days.js";
import { weekdays } from "../time/weekdays.js";
import { holidayDays } from "./holiday-days.js";
import { allDays, type Days, sharedDays } from "./horizon.js";
import { dayInWeek } from "./week.js";

/** The runs of days that a blackout covers within others, days of the week aside. */
export function* blackoutRuns({ from, to, on, yearly }: Blackout, within: Days): Generator<Days> {
  if (on !== undefined) yield* holidayDays(on, within);
  else if (from !== undefined)
    for (const run of yearly === true && to !== undefined ? yearlyRuns(from, to, within) : [onceFrom(from, to)]) {
      const shared = sharedDays(run, within);
      if (shared.from <= shared.to) yield shared;
    }
}

const onceFrom = (from: string, to: string | undefined): Days => ({
  from: dayNumberOf(from),
  to: to === undefined ? allDays.to : dayNumberOf(to),
});

/** The same days of every year whose run may touch the others; more than a year covers all. */
function* yearlyRuns(from: string, to: string, within: Days): Generator<Days> {
  const span = yearOf(to) - yearOf(from);
  if (span > 1) yield within;
  else
    for (let year = yearOf(dateOfDay(within.from)) - span; year <= yearOf(dateOfDay(within.to)); year += 1)
      yield { from: dayInYear(year, from), to: dayInYear(year + span, to) };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The same date of another year; 29 February is the 28th in a year that has none. */
const dayInYear = (year: number, date: string): number => {
  if (year < yearOf(dateOfDay(allDays.from))) return allDays.from;
  if (year > yearOf(dateOfDay(allDays.to))) return allDays.to;
  const last = daysInMonth(year, Number(date.slice(5, 7)));
  const day = Math.min(Number(date.slice(8)), last);
  return dayNumberOf(`${String(year).padStart(4, "0")}-${date.slice(5, 8)}${String(day).padStart(2, "0")}`);
};

/** Answers which blackout, the first in the plan, keeps posts off a channel on a day; undefined where none does. */
export type BlackoutOnDay = (day: number, channel: string | undefined) => Blackout | undefined;

/**
 * Lays blackouts over days as these are asked for, a chunk of them at a time. Each day of each channel is laid once, by the first blackout in the
 * plan that covers it, so that the work grows with days and blackouts added, not multiplied.
 */
export const blackoutDays = (blackouts: readonly Blackout[]): BlackoutOnDay => {
  const byChannel = new Map<string, Covers>();
  for (const [index, blackout] of blackouts.entries())
    for (const channel of new Set<string>(blackout.channels ?? [everyChannel])) {
      const covers = byChannel.get(channel) ?? new Covers();
      byChannel.set(channel, covers);
      covers.add(index, blackout);
    }
  const general = byChannel.get(everyChannel);
  return (day, channel) => {
    const ofAll = general?.at(day) ?? Number.POSITIVE_INFINITY;
    const own = channel === undefined ? undefined : byChannel.get(channel)?.at(day);
    return blackouts[Math.min(ofAll, own ?? ofAll)];
  };
};

/** No id has this form. */
const everyChannel = "*";

const daysInChunk = 64;

/** A blackout with the first and the last day it may cover. */
interface Laid extends Days {
  readonly index: number;
  readonly blackout: Blackout;
}

/** What covers the days of one channel. */
class Covers {
  readonly #laid: Laid[] = [];
  readonly #chunks = new Map<number, Cover>();

  add(index: number, blackout: Blackout): void {
    const { from, to, yearly } = blackout;
    const days = from === undefined || yearly === true ? allDays : onceFrom(from, to);
    this.#laid.push({ index, blackout, ...days });
  }

  at(day: number): number | undefined {
    const chunk = Math.floor(day / daysInChunk);
    const known = this.#chunks.get(chunk);
    if (known !== undefined) return known.at(day);
    const cover = this.#lay(sharedDays({ from: chunk * daysInChunk, to: (chunk + 1) * daysInChunk - 1 }, allDays));
    this.#chunks.set(chunk, cover);
    return cover.at(day);
  }

  #lay(days: Days): Cover {
    const cover = new Cover();
    for (const { index, blackout, from, to } of this.#laid) {
      if (from > days.to || to < days.from) continue;
      if (cover.size > days.to - days.from) break;
      for (const run of blackoutRuns(blackout, days))
        for (const weekday of weekdayIndexesOf(blackout))
          cover.lay(index, run.from + ((weekday - dayInWeek(run.from, "mon") + 7) % 7), run.to);
    }
    return cover;
  }
}

const everyWeekday = [0, 1, 2, 3, 4, 5, 6];

const weekdayIndexesOf = ({ days }: Blackout): readonly number[] =>
  days === undefined ? everyWeekday : [...new Set(days)].map((day) => weekdays.indexOf(day));

/** Days that are laid seven apart, with a pointer from every laid one to the next that is free. */
class Cover {
  readonly #by = new Map<number, number>();
  readonly #nextFree = new Map<number, number>();

  /** How many days are laid. */
  get size(): number {
    return this.#by.size;
  }

  at(day: number): number | undefined {
    return this.#by.get(day);
  }

  lay(index: number, from: number, to: number): void {
    for (let day = this.#free(from); day <= to; day = this.#free(day)) {
      this.#by.set(day, index);
      this.#nextFree.set(day, day + 7);
    }
  }

  /** The first day from this one on, in steps of seven, that nothing covers yet; pointers on the way are shortened. */
  #free(day: number): number {
    let at = day;
    for (let next = this.#nextFree.get(at); next !== undefined; next = this.#nextFree.get(at)) at = next;
    for (let on = day; on < at; ) {
      const next = this.#nextFree.get(on) ?? at;
      this.#nextFree.set(on, at);
      on = next;
    }
    return at;
  }
}

/** The blackouts of a plan that last all day. */
export const allDayBlackouts = ({ blackouts }: Plan): readonly Blackout[] => blackouts.filter(({ hours }) => hours === undefined);
