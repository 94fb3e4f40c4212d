import type { StageTable } from "./stage-machine.js";
import { type NamedStep, stepsFrom } from "./steps-from.js";

/** A step with the one stage it begins in. */
export interface StepOnTheWay extends NamedStep {
  /** Where it begins. */
  readonly begin: string;
}

/**
 * Returns the steps on the way from the first stage to this one, in their order: the fewest that lead on, of several such ways the first in the order of the machine.
 * Empty for the first stage, and for one that no step leads on to.
 */
export const stepsTo = (machine: StageTable, stage: string): readonly StepOnTheWay[] => {
  const reachedBy = new Map<string, StepOnTheWay | undefined>([[machine.initial, undefined]]);
  // A map goes on to the entries that are added while it is walked.
  for (const begin of reachedBy.keys())
    for (const step of stepsFrom(machine, begin, "advance")) if (!reachedBy.has(step.to)) reachedBy.set(step.to, { ...step, begin });
  const way: StepOnTheWay[] = [];
  for (let last = reachedBy.get(stage); last !== undefined; last = reachedBy.get(last.begin)) way.push(last);
  return way.reverse();
};
