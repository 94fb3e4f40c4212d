import type { Days } from "../horizon.js";

/** A run of days, with what runs. */
export interface Run<T> extends Days {
  /** What it is a run of. */
  readonly of: T;
}

/**
 * Returns what answers which run covers all of some days: of several, the one that lasts longest, then the one that begins first; undefined
 * where none does.
 */
export const coveringRun = <T>(runs: readonly Run<T>[]): ((days: Days) => Run<T> | undefined) => {
  const starts: number[] = [];
  const longest: Run<T>[] = [];
  for (const run of runs.toSorted((a, b) => a.from - b.from)) {
    const last = longest.at(-1);
    const reaches = last !== undefined && last.to >= run.to ? last : run;
    if (starts.at(-1) === run.from) longest.pop();
    else starts.push(run.from);
    longest.push(reaches);
  }
  return ({ from, to }) => {
    const run = longest[lastAtMost(starts, from)];
    return run !== undefined && run.to >= to ? run : undefined;
  };
};

/** The place of the last number in a rising list that is not over another; before the list where all are. */
const lastAtMost = (rising: readonly number[], most: number): number => {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
