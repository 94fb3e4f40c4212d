import { planAfter } from "../changes/apply-changes.js";
import { assertHistory, rememberHistory } from "./known-histories.js";
import type { PlanHistory } from "./plan-history.js";

/** Returns the history with the step made again that was last taken back; the same history where there is none. */
export const redoEdit = (history: PlanHistory): PlanHistory => {
  assertHistory(history);
  const [step, ...future] = history.future;
  if (step === undefined) return history;
  return rememberHistory(
    Object.freeze({
      ...history,
      plan: planAfter(history.plan, step.changes),
      past: Object.freeze([...history.past, step]),
      future: Object.freeze(future),
    }),
    history,
  );
};
