import { planAfter } from "../changes/apply-changes.js";
import { readyHistory, rememberHistory } from "./known-histories.js";
import type { PlanHistory } from "./plan-history.js";

/** Returns the history with the step made again that was last taken back; the same history where there is none. */
export const redoEdit = (history: PlanHistory): PlanHistory => {
  const ready = readyHistory(history);
  const [step, ...future] = ready.future;
  if (step === undefined) return history;
  return rememberHistory(
    Object.freeze({
      ...ready,
      plan: planAfter(ready.plan, step.changes),
      past: Object.freeze([...ready.past, step]),
      future: Object.freeze(future),
    }),
    ready,
  );
};
