import type { Counts } from "./counting.js";
import { sourceOf } from "./source-of.js";

/** How many times as much work twice as much of a plan may be. */
const mostADoubling = 2.6;

/** So often for each thing anything may be done without being looked at: what is little may grow as it likes. */
const littleForEach = 4;

/** A stretch of code, or a built-in function, whose work grows too fast. */
export interface SteepSite {
  /** The function and its file, or the name of the built-in function. */
  readonly site: string;
  /** How many times as much the last doubling was. */
  readonly ratio: number;
  /** How much it was in the end. */
  readonly count: number;
}

/** What was counted with a plan, and how many things the plan holds. */
export interface Measured extends Counts {
  readonly things: number;
}

/** The counts of a plan, of one twice as large, and of one four times as large. */
export type Doublings = readonly [once: Measured, twice: Measured, fourTimes: Measured];

/**
 * Returns the sites at which both doublings of a plan made more work than they may; what begins at a certain size is steep but once.
 * Each site is judged by itself, so that a square in a corner does not hide behind all that is done elsewhere.
 */
export const steepSites = ([once, twice, fourTimes]: Doublings): readonly SteepSite[] => {
  const sites: SteepSite[] = [];
  const judge = (first: number, second: number, third: number, site: () => string) => {
    if (isSteep(second, third, twice.things) && isSteep(first, second, once.things))
      sites.push({ site: site(), ratio: third / second, count: third });
  };
  for (const [key, { functionName, ranges }] of fourTimes.functions)
    for (const { startOffset: start, endOffset: end, count } of ranges)
      if (isSteep(0, count, twice.things))
        judge(countAt(once, key, start, end), countAt(twice, key, start, end), count, () => `${functionName} in ${sourceOf(key, start)}`);
  for (const [name, count] of fourTimes.natives) judge(once.natives.get(name) ?? 0, twice.natives.get(name) ?? 0, count, () => name);
  return sites.sort((a, b) => b.count - a.count);
};

const isSteep = (before: number, after: number, things: number): boolean =>
  after > mostADoubling * Math.max(before, littleForEach * things);

/** How often a stretch ran. It is not reported by itself where what is around it ran as often. */
const countAt = ({ functions }: Counts, key: string, start: number, end: number): number =>
  functions.get(key)?.ranges.findLast(({ startOffset, endOffset }) => startOffset <= start && end <= endOffset)?.count ?? 0;
