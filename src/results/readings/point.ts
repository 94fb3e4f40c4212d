import type { DateRange } from "../../model/values/date-range.js";
import type { Id } from "../../model/values/id.js";
import { dateOfDay, dayNumberOf } from "../../time/days.js";
import type { Reading } from "../results.js";

/** What a metric was at one time, its days counted from 1970-01-01. */
export interface Point {
  /** What it says: a finite number, or the level of a rubric. */
  readonly value: number | string;
  /** The first of the days it was counted over; undefined: it was read on a day. */
  readonly from: number | undefined;
  /** The last of those days, or the day it was read. */
  readonly to: number;
  /** The measurements it consists of. */
  readonly measurements: readonly Id<"measurement">[];
}

/** A point whose value is a number. */
export interface NumberPoint extends Point {
  readonly value: number;
}

/** Whether a point is a number. */
export const isNumberPoint = (point: Point): point is NumberPoint => typeof point.value === "number";

/** The days that a measurement tells of; undefined where it states none. A day beside a period is the day on which it was read off. */
export const daysOf = (
  { on, period }: { readonly on?: string; readonly period?: DateRange },
  numberOf: (date: string) => number = dayNumberOf,
): Pick<Point, "from" | "to"> | undefined => {
  if (period !== undefined) return { from: numberOf(period.from), to: numberOf(period.to) };
  return on === undefined ? undefined : { from: undefined, to: numberOf(on) };
};

/** Counts days as `dayNumberOf` does, each text once: readings mostly share their days. */
export const dayCounter = (): ((date: string) => number) => {
  const known = new Map<string, number>();
  return (date) => {
    const ready = known.get(date);
    if (ready !== undefined) return ready;
    const day = dayNumberOf(date);
    known.set(date, day);
    return day;
  };
};

/** The point that one measurement is. */
export const pointOf = (id: Id<"measurement">, value: number | string, { from, to }: Pick<Point, "from" | "to">): Point => ({
  value,
  from,
  to,
  measurements: [id],
});

/** A point as it is told, frozen. */
export const readingOf = ({ value, from, to, measurements }: Point): Reading => {
  const ids = Object.freeze([...measurements]);
  return from === undefined
    ? Object.freeze({ value, on: dateOfDay(to), measurements: ids })
    : Object.freeze({ value, period: Object.freeze({ from: dateOfDay(from), to: dateOfDay(to) }), measurements: ids });
};

/** Earliest first; of those that end on one day, the longest first and what was read on the day itself last. */
export const byDays = (one: Point, other: Point): number =>
  one.to - other.to || (one.from ?? Number.MAX_SAFE_INTEGER) - (other.from ?? Number.MAX_SAFE_INTEGER);
