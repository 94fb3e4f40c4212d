import { minuteOf } from "../time-of-day.js";

/** The times of day of a rule. */
export interface Times {
  /** Whether its slots have a time of day. An empty list of times leaves no slots, and so none with a time. */
  readonly hasTimes: boolean;
  /** Minutes after midnight, ascending, each once; only the first minute where no times are stated. */
  readonly minutes: readonly number[];
}

/** The times of day that a rule states. */
export const atTimes = (at: readonly string[] | undefined): Times =>
  at === undefined ? { hasTimes: false, minutes: [0] } : { hasTimes: at.length > 0, minutes: ascending(at.map(minuteOf)) };

/** The numbers in order, each once. */
export const ascending = (numbers: Iterable<number>): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);
