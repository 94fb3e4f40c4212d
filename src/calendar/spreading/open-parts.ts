import { minutesInDay } from "../../time/units.js";
import type { Obstacles } from "../obstacles.js";

/** A part of a day, in minutes after its midnight; both ends belong to it. */
export interface Part {
  /** Its first minute. */
  readonly from: number;
  /** Its last minute. */
  readonly to: number;
}

/** The parts of a day that lie in a window. One over midnight is the beginning and the end of its days, so that slots stay on the days that a quota chose. */
export const partsOf = ({ from, to }: Part): readonly Part[] =>
  from <= to
    ? [{ from, to }]
    : [
        { from: 0, to },
        { from, to: minutesInDay - 1 },
      ];

/** What is left of some parts without the minutes from one to before another. */
export const without = (parts: readonly Part[], begins: number, ends: number): readonly Part[] =>
  parts.flatMap(({ from, to }) => [
    ...(from < begins ? [{ from, to: Math.min(to, begins - 1) }] : []),
    ...(to >= ends ? [{ from: Math.max(from, ends), to }] : []),
  ]);

/** What obstacles leave of some parts of a day. */
export const openOn = (day: number, parts: readonly Part[], obstacles: Obstacles | undefined): readonly Part[] => {
  const midnight = day * minutesInDay;
  let open = parts;
  for (const { from, to } of obstacles?.partsOn(day) ?? []) open = without(open, from - midnight, to - midnight);
  return open.filter(({ from, to }) => from <= to);
};
