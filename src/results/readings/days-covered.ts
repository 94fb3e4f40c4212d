import type { Point } from "./point.js";

/** Returns what says whether all days of a point lie in those of some others. */
export const daysCovered = (points: readonly Point[]): ((point: Point) => boolean) => {
  const runs: { from: number; to: number }[] = [];
  for (const [from, to] of points.map((point) => [point.from ?? point.to, point.to] as const).sort((one, other) => one[0] - other[0])) {
    const last = runs.at(-1);
    if (last === undefined || from > last.to + 1) runs.push({ from, to });
    else last.to = Math.max(last.to, to);
  }
  return ({ from, to }) => {
    const first = from ?? to;
    let low = 0;
    for (let high = runs.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.from ?? 0) <= first) low = middle + 1;
      else high = middle;
    }
    const run = runs[low - 1];
    return run !== undefined && run.to >= to;
  };
};
