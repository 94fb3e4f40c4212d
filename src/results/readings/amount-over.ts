import { addToGroup } from "../../base/add-to-group.js";
import { cleanNumber } from "../../base/clean-number.js";
import type { NumberPoint } from "./point.js";
import { daysOfStretch, type Length, startOfStretch } from "./stretch.js";

/** What came in over a stretch of time. */
export interface Amount {
  /** How much. */
  readonly value: number;
  /** The readings it is made of, latest first. */
  readonly points: readonly NumberPoint[];
  /** The first day that they cover. */
  readonly from: number;
  /** The last. */
  readonly to: number;
  /** Whether it is an average: the readings cover more days than the stretch has. */
  readonly isAverage: boolean;
}

/** Why nobody can say what came in. */
export type NoAmount = "gap" | "overlap";

/** A reading with the days it was counted over. */
interface Counted extends NumberPoint {
  readonly from: number;
}

/**
 * Returns what came in over a stretch of time that ends with the latest reading, or on a day that is named: one reading as long as the stretch, else those that follow
 * one another without a gap and cover it. Where they cover more days, it is their average for as many days as the stretch has. Never more than was read: from a month nobody
 * knows the quarter.
 */
export const amountOver = (points: readonly NumberPoint[], length: Length, end?: number): Amount | NoAmount => {
  const counted = points.filter(isCounted);
  const byEnd = new Map<number, Counted[]>();
  for (const point of counted) addToGroup(byEnd, point.to, point);
  const to = end ?? counted.at(-1)?.to;
  if (to === undefined) return "gap";
  const start = startOfStretch(to, length);
  const taken: Counted[] = [];
  let next = to;
  while (next >= start) {
    const point = nearestTo(byEnd.get(next) ?? [], start);
    if (point === undefined) return counted.some(({ from, to: last }) => from <= next && next < last) ? "overlap" : "gap";
    taken.push(point);
    next = point.from - 1;
  }
  const from = next + 1;
  const sum = taken.reduce((total, { value }) => total + value, 0);
  const isAverage = from < start || length === "hour";
  return { value: cleanNumber(isAverage ? (sum / (to - from + 1)) * daysOfStretch(to, length) : sum), points: taken, from, to, isAverage };
};

/** Of the readings that end on one day the longest that begins within the stretch, else the shortest. */
const nearestTo = (points: readonly Counted[], start: number): Counted | undefined => {
  let nearest: Counted | undefined;
  for (const point of points) {
    if (nearest === undefined) nearest = point;
    else if (point.from >= start ? nearest.from < start || point.from < nearest.from : nearest.from < start && point.from > nearest.from)
      nearest = point;
  }
  return nearest;
};

const isCounted = (point: NumberPoint): point is Counted => point.from !== undefined;

/**
 * What came in from a day on, or since the first reading, none of which begins before it. A reading within the days of a longer one is in that one; `overlap` where two share some of
 * their days.
 */
export const totalSince = (points: readonly NumberPoint[], first?: number): (Amount & { readonly hasGap: boolean }) | NoAmount => {
  const inOrder = points.filter(isCounted).sort((one, other) => one.from - other.from || other.to - one.to);
  const [earliest] = inOrder;
  if (earliest === undefined) return "gap";
  const counted: Counted[] = [];
  let next = first ?? earliest.from;
  let hasGap = false;
  for (const point of inOrder) {
    if (point.to < next) continue;
    if (point.from < next) return "overlap";
    hasGap ||= point.from > next;
    next = point.to + 1;
    counted.push(point);
  }
  const value = cleanNumber(counted.reduce((total, point) => total + point.value, 0));
  return { value, points: counted, from: earliest.from, to: next - 1, isAverage: false, hasGap };
};
