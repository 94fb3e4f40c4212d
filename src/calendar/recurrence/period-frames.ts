import { minutesInDay } from "../../time/units.js";
import type { Frames } from "./framed-rule.js";

/**
 * Frames of equal length that all have the same days: `days` counts from the first day of each period, ascending, each once; one frame begins on `base`.
 * A frame has one period, or `repeats` of them where periods have little.
 */
export const periodFrames = (base: number, length: number, days: readonly number[], repeats = 1): Frames => {
  let starts: readonly number[] | undefined;
  const frameLength = length * repeats;
  /** How many of its days lie before a day, counted from `base`. */
  const daysBefore = (day: number): number => {
    const period = Math.floor((day - base) / length);
    const inPeriod = day - base - period * length;
    let count = period * days.length;
    for (const one of days) if (one < inPeriod) count += 1;
    return count;
  };
  return {
    atOnce: days.length * repeats,
    perFrame: days.length * repeats,
    frameOf: (day) => Math.floor((day - base) / frameLength),
    firstDayOf: (frame) => base + frame * frameLength,
    startsIn: () => {
      starts ??= startsOf(days, length, repeats);
      return starts;
    },
    atMost: ({ from, to }) => daysBefore(to + 1) - daysBefore(from),
  };
};

const startsOf = (days: readonly number[], length: number, repeats: number): readonly number[] => {
  const starts: number[] = [];
  for (let period = 0; period < repeats; period += 1) for (const day of days) starts.push((period * length + day) * minutesInDay);
  return starts;
};
