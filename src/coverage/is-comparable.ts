import type { Baseline } from "../model/strategy/baseline.js";
import type { Target } from "../model/strategy/target.js";

/** Whether a baseline surely speaks of the same length of time as a target: 30 000 counted over a year says nothing of 600 a week. */
export const isComparable = (target: Target, baseline: Baseline): boolean =>
  !("per" in target && target.per !== undefined && "period" in baseline && baseline.period !== undefined);
