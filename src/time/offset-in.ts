import type { OffsetChanges } from "./offset-changes.js";

/** Returns the offset that holds at an instant, both in milliseconds, by a table that holds its year. */
export const offsetIn = ({ starts, offsets }: OffsetChanges, at: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return offsets[low] ?? 0;
};
