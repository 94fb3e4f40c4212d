import { groupBy } from "../../base/group-by.js";
import type { Measurement } from "../../model/measurement/measurement.js";
import type { SetAsideBecause } from "../results.js";
import { byDays, daysOf, type Point } from "./point.js";

/** The point that a measurement is which says something of a time. */
export interface Usable extends Point {
  /** The measurement. */
  readonly measurement: Measurement;
}

/** What is known of a metric whose readings are words. */
export interface Rubric {
  /** Its levels, as far as targets define them; empty: none does. */
  readonly levels: ReadonlySet<string>;
}

/** Whom to tell that a measurement is not counted. */
export type TellSetAside = (measurement: Measurement, because: SetAsideBecause) => void;

interface Asking {
  readonly rubric: Rubric | undefined;
  readonly lastDay: number;
  readonly numberOf: (date: string) => number;
  readonly setAside: TellSetAside;
}

/** The measurements of one metric that can be counted, earliest first: dated, available, not after a day, and numbers or words as the metric asks. */
export const usableAmong = (measurements: readonly Measurement[], { rubric, lastDay, numberOf, setAside }: Asking): readonly Usable[] => {
  const usable: Usable[] = [];
  for (const measurement of measurements) {
    const days = daysOf(measurement, numberOf);
    const { value } = measurement;
    const because = days === undefined ? "undated" : days.to > lastDay ? "after" : faultOf(value, rubric);
    if (because !== undefined) setAside(measurement, because);
    else if (days !== undefined && value !== null)
      usable.push({ value, from: days.from, to: days.to, measurements: [measurement.id], measurement });
  }
  return usable.sort(byDays);
};

const faultOf = (value: Measurement["value"], rubric: Rubric | undefined): SetAsideBecause | undefined => {
  if (value === null) return "not-available";
  if (typeof value === "number") return rubric === undefined ? undefined : "number-of-rubric";
  if (rubric === undefined) return "level-of-number";
  return rubric.levels.size === 0 || rubric.levels.has(value) ? undefined : "unknown-level";
};

/**
 * Of readings earliest first, those of which no other says something else of the same time: where two differ, nobody knows which is right. What is said twice is one
 * point.
 */
export const agreedAmong = (usable: readonly Usable[], setAside: TellSetAside): readonly Usable[] => {
  if (!usable.some((one, index) => isOfSameTime(one, usable[index + 1]))) return usable;
  const byTime = groupBy(usable, timeOf);
  return [...byTime.values()].flatMap((same): readonly Usable[] => {
    const [first] = same;
    if (first === undefined || same.length === 1) return same;
    if (same.every(({ value }) => value === first.value))
      return [{ ...first, measurements: same.map(({ measurement }) => measurement.id) }];
    for (const { measurement } of same) setAside(measurement, "conflicting");
    return [];
  });
};

const isOfSameTime = ({ from, to }: Usable, other: Usable | undefined): boolean =>
  other !== undefined && to === other.to && from === other.from;

/** The time that a point tells of: two of one time have one key. */
export const timeOf = ({ from, to }: Pick<Point, "from" | "to">): string => `${from}/${to}`;
