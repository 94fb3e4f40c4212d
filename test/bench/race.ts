import { performance } from "node:perf_hooks";
import { list } from "./list.js";
import { medianOf } from "./median-of.js";

/** One way to do a piece of work. */
export interface Runner {
  /** What it is called in the table. */
  readonly name: string;
  /** Whether it is what the library is compared with; the first such of a table is. */
  readonly isPeer?: boolean;
  /** How often a round does it, where once is too short to be timed; absent: once. */
  readonly times?: number;
  /** Does the work once; what it returns keeps an engine from leaving it out. */
  readonly run: () => unknown;
}

/** How long a runner took. */
export interface Time {
  /** The runner. */
  readonly runner: Runner;
  /** The median of its rounds, in milliseconds. */
  readonly milliseconds: number;
}

const timeOf = ({ run, times = 1 }: Runner): number => {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) run();
  return (performance.now() - start) / times;
};

/** Returns the median time of each runner; they take turns, so that whatever else the machine does slows all of them alike. */
export const race = (runners: readonly Runner[], rounds = 11, warmUp = 3): readonly Time[] => {
  const laps = list(warmUp + rounds, () => runners.map(timeOf)).slice(warmUp);
  return runners.map((runner, at) => ({ runner, milliseconds: medianOf(laps.map((lap) => lap[at] ?? Number.NaN)) }));
};
