import { minutesInDay } from "../../time/units.js";
import type { Frames } from "./framed-rule.js";

/** Frames of equal length that all have the same days: `days` counts from the first day of each, ascending, each once; one frame begins on `base`. */
export const periodFrames = (base: number, length: number, days: readonly number[]): Frames => {
  const starts = days.map((day) => day * minutesInDay);
  /** How many of its days lie before a day, counted from `base`. */
  const daysBefore = (day: number): number => {
    const frame = Math.floor((day - base) / length);
    const inFrame = day - base - frame * length;
    let count = frame * days.length;
    for (const one of days) if (one < inFrame) count += 1;
    return count;
  };
  return {
    atOnce: days.length,
    frameOf: (day) => Math.floor((day - base) / length),
    firstDayOf: (frame) => base + frame * length,
    startsIn: () => starts,
    atMost: ({ from, to }) => daysBefore(to + 1) - daysBefore(from),
  };
};
