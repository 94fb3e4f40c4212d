import type { Plan } from "../../src/index.js";
import type { Runner } from "./race.js";

/** An edit of a plan; `turn` counts how often it was made. */
export type BenchEdit = (plan: Plan, turn: number) => Plan;

/** Runs an edit again and again, each on the plan that the one before made, as typing does. */
export const editChain = (start: Plan, edit: BenchEdit): Runner["run"] => {
  let plan = start;
  let turn = 0;
  return () => {
    const next = edit(plan, turn++);
    if (next === plan) throw new Error("An edit of the chain changed nothing.");
    plan = next;
    return plan;
  };
};

/** Runs an edit again and again on the same plan. */
export const editSame =
  (start: Plan, edit: BenchEdit): Runner["run"] =>
  () =>
    edit(start, 0);
