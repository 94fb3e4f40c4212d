import { planAfter } from "../changes/apply-changes.js";
import { inverseOf } from "../changes/invert-changes.js";
import { readyHistory, rememberHistory } from "./known-histories.js";
import type { PlanHistory } from "./plan-history.js";

/** Returns the history with its last step taken back; the same history where there is none. `redoEdit` makes the step again. */
export const undoEdit = (history: PlanHistory): PlanHistory => {
  const ready = readyHistory(history);
  const step = ready.past.at(-1);
  if (step === undefined) return history;
  return rememberHistory(
    Object.freeze({
      ...ready,
      plan: planAfter(ready.plan, inverseOf(step.changes)),
      past: Object.freeze(ready.past.slice(0, -1)),
      future: Object.freeze([step, ...ready.future]),
    }),
    ready,
  );
};
