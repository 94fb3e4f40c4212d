import type { Target } from "../../model/strategy/target.js";
import type { MetricFacts } from "../facts-of-metric.js";

/** What a figure is to reach: no less than one number and no more than another. */
export interface Bounds {
  /** The least. */
  readonly atLeast: number | undefined;
  /** The most. */
  readonly atMost: number | undefined;
}

/** The bounds of a target, in its own terms: of a rubric, the place among its levels; of a growth, its ratio, which a reduction may not exceed. */
export const boundsOf = (target: Target, { direction }: MetricFacts): Bounds => {
  switch (target.kind) {
    case "value":
    case "each":
    case "share":
    case "guard":
      return { atLeast: target.atLeast, atMost: target.atMost };
    case "rank":
      return { atLeast: undefined, atMost: target.atMost };
    case "growth": {
      const shrinks = target.ratio < 0 || (target.ratio === 0 && direction === "down");
      return shrinks ? { atLeast: undefined, atMost: target.ratio } : { atLeast: target.ratio, atMost: undefined };
    }
    case "rubric":
      return { atLeast: target.levels.indexOf(target.atLeast), atMost: undefined };
  }
};

/** Whether a figure is within bounds. */
export const isWithin = (figure: number, { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY }: Bounds): boolean =>
  atLeast <= figure && figure <= atMost;

/** The bound that a figure has yet to reach; undefined where it is within. */
export const boundAhead = (figure: number, { atLeast, atMost }: Bounds): number | undefined => {
  if (atLeast !== undefined && figure < atLeast) return atLeast;
  return atMost !== undefined && figure > atMost ? atMost : undefined;
};
