import type { Target } from "../model/strategy/target.js";

/**
 * Whether a reading meets a target: a number, or on a rubric one of its levels.
 * Undefined where the reading alone cannot say: growth counts from a baseline, and a rubric knows no numbers.
 */
export const isTargetMet = (target: Target, reading: number | string): boolean | undefined => {
  if (target.kind === "growth") return undefined;
  if (target.kind === "rubric") return isLevelMet(target.levels, target.atLeast, reading);
  if (typeof reading === "string") return undefined;
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = { atLeast: undefined, ...target };
  return atLeast <= reading && reading <= atMost;
};

const isLevelMet = (levels: readonly string[], atLeast: string, reading: number | string): boolean | undefined => {
  const least = levels.indexOf(atLeast);
  const reached = typeof reading === "string" ? levels.indexOf(reading) : -1;
  return least < 0 || reached < 0 ? undefined : reached >= least;
};
