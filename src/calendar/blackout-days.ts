import type { Plan } from "../model/plan.js";
import type { Blackout } from "../model/schedule/blackout.js";
import { dayNumberOf, daysInMonth } from "../time/days.js";
import { monthStart, yearOf } from "../time/months.js";
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
  const span = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (span > 1) yield within;
  else
    for (let year = yearOf(within.from) - span; year <= yearOf(within.to); year += 1)
      yield { from: dayInYear(year, from), to: dayInYear(year + span, to) };
}

/** The same date of another year; 29 February is the 28th in a year that has none. */
const dayInYear = (year: number, date: string): number => {
  const month = Number(date.slice(5, 7));
  return monthStart(year * 12 + month - 1) + Math.min(Number(date.slice(8)), daysInMonth(year, month)) - 1;
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

/** Enough that what comes every year is looked at once for more than a year, and few enough for those who ask for a month. */
const daysInChunk = 512;

/** A blackout with the first and the last day it may cover. */
interface Laid extends Days {
  readonly index: number;
  readonly blackout: Blackout;
  /** Whether it comes again, so that its runs have to be found. */
  readonly recurs: boolean;
}

/** What covers the days of one channel. */
class Covers {
  readonly #laid: Laid[] = [];
  readonly #chunks = new Map<number, Cover>();
  #last: Cover | undefined;

  add(index: number, blackout: Blackout): void {
    const { from, to, yearly } = blackout;
    const recurs = from === undefined || yearly === true;
    this.#laid.push({ index, blackout, recurs, ...(recurs ? allDays : onceFrom(from, to)) });
  }

  at(day: number): number | undefined {
    const chunk = Math.floor(day / daysInChunk);
    if (this.#last?.chunk !== chunk) this.#last = this.#coverOf(chunk);
    return this.#last.at(day);
  }

  #coverOf(chunk: number): Cover {
    const known = this.#chunks.get(chunk);
    if (known !== undefined) return known;
    const cover = new Cover(chunk);
    this.#chunks.set(chunk, cover);
    this.#lay(cover);
    return cover;
  }

  #lay(cover: Cover): void {
    const days = sharedDays({ from: cover.chunk * daysInChunk, to: (cover.chunk + 1) * daysInChunk - 1 }, allDays);
    for (const laid of this.#laid) {
      if (laid.from > days.to || laid.to < days.from) continue;
      if (cover.size > days.to - days.from) break;
      const runs = laid.recurs ? blackoutRuns(laid.blackout, days) : [sharedDays(laid, days)];
      for (const run of runs)
        for (const weekday of weekdayIndexesOf(laid.blackout))
          cover.lay(laid.index, run.from + ((weekday - dayInWeek(run.from, "mon") + 7) % 7), run.to);
    }
  }
}

const everyWeekday = [0, 1, 2, 3, 4, 5, 6];

const weekdayIndexesOf = ({ days }: Blackout): readonly number[] =>
  days === undefined ? everyWeekday : [...new Set(days)].map((day) => weekdays.indexOf(day));

/** The days of a chunk, laid seven apart, with a pointer from every laid one towards the next that is free. */
class Cover {
  /** How many days are laid. */
  size = 0;
  readonly chunk: number;
  /** The place of the blackout that covers a day, from 1; 0: none does. */
  readonly #by = new Int32Array(daysInChunk);
  /** How many days after a laid one to look for a free one. */
  readonly #skip = new Int32Array(daysInChunk);

  constructor(chunk: number) {
    this.chunk = chunk;
  }

  at(day: number): number | undefined {
    const by = this.#by[day - this.chunk * daysInChunk] ?? 0;
    return by === 0 ? undefined : by - 1;
  }

  lay(index: number, from: number, to: number): void {
    const first = this.chunk * daysInChunk;
    for (let at = this.#free(from - first); at <= to - first; at = this.#free(at)) {
      this.#by[at] = index + 1;
      this.#skip[at] = 7;
      this.size += 1;
    }
  }

  /** The first place from this one on, in steps of seven, that nothing covers yet; pointers on the way are shortened. */
  #free(place: number): number {
    let at = place;
    for (let skip = this.#skip[at] ?? 0; skip > 0; skip = this.#skip[at] ?? 0) at += skip;
    for (let on = place; on < at; ) {
      const skip = this.#skip[on] ?? 0;
      this.#skip[on] = at - on;
      on += skip;
    }
    return at;
  }
}

/** The blackouts of a plan that last all day. */
export const allDayBlackouts = ({ blackouts }: Plan): readonly Blackout[] => blackouts.filter(({ hours }) => hours === undefined);
