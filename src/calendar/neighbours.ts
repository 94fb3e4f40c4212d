import { millisecondsInDay, minutesInDay } from "../time/units.js";
import type { BreakSearch } from "./break-search.js";
import type { Days } from "./horizon.js";
import type { Gap } from "./limits.js";
import type { Slot } from "./slot.js";
import type { Stream } from "./stream.js";

/** The slots that one gap keeps apart, as far as they were looked at, from the last to the first. */
interface Apart {
  readonly gap: Gap;
  /** Days that have slots, the earliest last, each with the earliest moment from that day on; at first the first day needed. */
  readonly days: { readonly day: number; readonly earliest: number }[];
}

/** The first and the last moment of a day's slots. */
interface Span {
  earliest: number;
  latest: number;
}

/**
 * Tells whether the slots before a day lie far enough from those from that day on. Slots are made a chunk of days at a time, backwards, as far as it
 * takes to tell. They are those that are put on days, after blackouts, pauses and the clocks had their say: what the limits then refuse only leaves more room.
 */
export class Neighbours {
  /** How many slots were made at most. */
  steps = 0;
  readonly #search: BreakSearch;
  readonly #streams: readonly Stream[];
  readonly #floor: number;
  readonly #apart = new Map<Gap, Apart>();
  /** What each day, on the way back, adds to the number of gaps that are not kept there. */
  readonly #near = new Map<number, number>();
  /** Whether days without a time are kept apart from times, too. */
  readonly #isMixed: boolean;
  #nearAt: number;
  #nearCount = 0;
  /** All from this day on was looked at. */
  #low: number;
  /** Up to this day it may be that something before is too near. */
  #unsettled: number;
  #chunk = 8;

  constructor(streams: readonly Stream[], floor: number, search: BreakSearch) {
    this.#search = search;
    this.#floor = floor;
    this.#low = search.days.from;
    this.#nearAt = search.days.from + 1;
    const hasGap = (stream: Stream): boolean =>
      this.#gapsOf(stream).some(({ length }) => stream.rule.hasTimes || length >= millisecondsInDay);
    this.#streams = streams.filter(hasGap);
    this.#isMixed = new Set(this.#streams.map(({ rule }) => rule.hasTimes)).size > 1;
    this.#unsettled = this.#streams.length === 0 ? Number.NEGATIVE_INFINITY : search.days.from;
  }

  /** Whether they do; undefined where it would take too many steps to tell. Days are asked for from the last to the first. */
  areApartAt(day: number): boolean | undefined {
    if (this.#streams.length === 0) return true;
    if (this.#apart.size === 0 && !this.#lookAhead()) return undefined;
    while (day <= this.#unsettled) if (!this.#lookBack()) return undefined;
    for (; this.#nearAt > day; this.#nearAt -= 1) this.#nearCount += this.#near.get(this.#nearAt - 1) ?? 0;
    return this.#nearCount === 0;
  }

  /** Finds the earliest moment of each gap in the days that are needed; false where that takes too many steps. */
  #lookAhead(): boolean {
    const { from, to } = this.#search.days;
    const earliest = new Map<Gap, number>();
    for (const stream of this.#streams) {
      const gaps = this.#gapsOf(stream);
      const longest = gaps.reduce((most, { length }) => Math.max(most, length), 0);
      const moment = this.#firstMoment(stream, { from, to: Math.min(to, from + Math.ceil(longest / millisecondsInDay) + mostDaysOff) });
      if (moment === undefined) return false;
      for (const gap of gaps) earliest.set(gap, Math.min(moment, earliest.get(gap) ?? moment));
    }
    for (const [gap, moment] of earliest) this.#apart.set(gap, { gap, days: [{ day: from, earliest: moment }] });
    return true;
  }

  /** The moment of a stream's first slot in some days, infinite where there is none; undefined where it takes too many steps to tell. */
  #firstMoment(stream: Stream, { from, to }: Days): number | undefined {
    let moment = Number.POSITIVE_INFINITY;
    const take = (slot: Slot): void => {
      if (slot.refusal === undefined) moment = Math.min(moment, this.#spanOf(slot).earliest);
    };
    let chunk = 2;
    for (let day = from, isFound = false; day <= to && !isFound; chunk *= 2) {
      isFound = moment < Number.POSITIVE_INFINITY; // and one day more: what the clocks carry past midnight is later than what follows it
      const days = { from: day, to: isFound ? day : Math.min(day + chunk, to) };
      if (!this.#mayMake(this.#search.mostIn(stream, days))) return undefined;
      this.#search.make(stream, days, take);
      day = days.to + 1;
    }
    return moment;
  }

  /** Looks at a chunk of days before those that were looked at; false where that takes too many steps. */
  #lookBack(): boolean {
    const { make, mostIn } = this.#search;
    let from = Math.max(this.#low - this.#chunk, this.#floor);
    const to = this.#low - 1;
    const enough = Math.max(slotsInChunk, 4 * this.#streams.length);
    const most = (): number => this.#streams.reduce((sum, stream) => sum + mostIn(stream, { from, to }), 0);
    let made = most();
    for (; made > enough && from < to; made = most()) from = to - Math.floor((to - from) / 2);
    if (!this.#mayMake(made)) return false;
    const spans = new Map<Gap, Map<number, Span>>();
    for (const stream of this.#streams) {
      const ofStream = this.#gapsOf(stream).map((gap) => spansOf(spans, gap));
      make(stream, { from, to }, (slot) => {
        if (slot.refusal === undefined)
          for (const ofGap of ofStream) addTo(ofGap, Math.floor(slot.wall / minutesInDay), this.#spanOf(slot));
      });
    }
    for (const [gap, days] of spans) this.#mark(gap, days);
    this.#low = from;
    this.#chunk = made * 2 > enough ? to - from + 1 : this.#chunk * 2;
    this.#settle();
    return true;
  }

  /** Notes before which days the slots of a gap are too near. */
  #mark(gap: Gap, spans: ReadonlyMap<number, Span>): void {
    const apart = this.#apart.get(gap);
    if (apart === undefined) return;
    for (const [day, { earliest, latest }] of [...spans].sort(([a], [b]) => b - a)) {
      let after = apart.days.at(-1);
      if (after === undefined) return;
      this.#markBetween(day, after.day, after.earliest - latest < gap.length);
      // Where zones differ, a later day may have earlier slots: those of the next few days are looked at as well.
      for (let at = apart.days.length - 2; at >= 0 && after.day - day <= mostDaysOff; at -= 1) {
        const next = apart.days[at];
        if (next === undefined) break;
        this.#markBetween(after.day, next.day, next.earliest - latest < gap.length);
        after = next;
      }
      apart.days.push({ day, earliest: Math.min(earliest, apart.days.at(-1)?.earliest ?? earliest) });
    }
  }

  #markBetween(day: number, next: number, isNear: boolean): void {
    if (!isNear || day === next) return;
    this.#near.set(next, (this.#near.get(next) ?? 0) + 1);
    this.#near.set(day, (this.#near.get(day) ?? 0) - 1);
  }

  /** Finds up to which day something that was not looked at may be too near. */
  #settle(): void {
    this.#unsettled = Number.NEGATIVE_INFINITY;
    if (this.#low <= this.#floor) return;
    const latest = this.#low * millisecondsInDay + mostOff;
    for (const { gap, days } of this.#apart.values()) {
      let at = days.length - 1;
      if ((days[at]?.earliest ?? 0) - latest >= gap.length) continue;
      while (at > 0 && this.#low > (days[at]?.day ?? 0) - mostDaysOff) at -= 1;
      this.#unsettled = Math.max(this.#unsettled, days[at]?.day ?? 0);
    }
  }

  /** When a slot is, as gaps take it: a day without a time by its day, and a time that days are kept apart from by its day as well. */
  #spanOf({ wall, moment, stream }: Slot): Span {
    const day = Math.floor(wall / minutesInDay) * millisecondsInDay;
    if (!stream.rule.hasTimes) return { earliest: day, latest: day };
    return this.#isMixed ? { earliest: Math.min(moment, day), latest: Math.max(moment, day) } : { earliest: moment, latest: moment };
  }

  #gapsOf(stream: Stream): readonly Gap[] {
    return this.#search.limitsOf(stream)?.gaps ?? [];
  }

  #mayMake(slots: number): boolean {
    this.steps += slots;
    return this.steps <= this.#search.most;
  }
}

/** So many slots are made at a time, unless one day has more. */
const slotsInChunk = 4_096;

/** 36 hours, in milliseconds: clocks are at most 12 hours behind UTC, and were once put on by a day. */
const mostOff = 129_600_000;

/** By so many days a slot may be later than one of a later day, in another zone. */
const mostDaysOff = 3;

const spansOf = (spans: Map<Gap, Map<number, Span>>, gap: Gap): Map<number, Span> => {
  const known = spans.get(gap) ?? new Map<number, Span>();
  spans.set(gap, known);
  return known;
};

const addTo = (spans: Map<number, Span>, day: number, { earliest, latest }: Span): void => {
  const span = spans.get(day);
  if (span === undefined) spans.set(day, { earliest, latest });
  else {
    span.earliest = Math.min(span.earliest, earliest);
    span.latest = Math.max(span.latest, latest);
  }
};
