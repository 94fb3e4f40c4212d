import { applyChanges } from "../changes/apply-changes.js";
import { invertChanges } from "../changes/invert-changes.js";
import type { PlanHistory } from "./plan-history.js";

/** Returns the history with its last step taken back; the same history where there is none. `redoEdit` makes the step again. */
export const undoEdit = (history: PlanHistory): PlanHistory => {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return Object.freeze({
    ...history,
    plan: applyChanges(history.plan, invertChanges(step.changes)),
    past: Object.freeze(history.past.slice(0, -1)),
    future: Object.freeze([step, ...history.future]),
  });
};
