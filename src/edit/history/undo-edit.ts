import { planAfter } from "../changes/apply-changes.js";
import { inverseOf } from "../changes/invert-changes.js";
import { assertHistory, rememberHistory } from "./known-histories.js";
import type { PlanHistory } from "./plan-history.js";

/** Returns the history with its last step taken back; the same history where there is none. `redoEdit` makes the step again. */
export const undoEdit = (history: PlanHistory): PlanHistory => {
  assertHistory(history);
  const step = history.past.at(-1);
  if (step === undefined) return history;
  return rememberHistory(
    Object.freeze({
      ...history,
      plan: planAfter(history.plan, inverseOf(step.changes)),
      past: Object.freeze(history.past.slice(0, -1)),
      future: Object.freeze([step, ...history.future]),
    }),
    history,
  );
};
