import { optionsOf } from "../../base/arguments/options-of.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { rememberHistory } from "./known-histories.js";
import type { PlanHistory } from "./plan-history.js";

/** How a history is kept. */
export interface HistoryOptions {
  /** How many steps can be taken back: the oldest are forgotten. Absent: all. */
  readonly limit?: number | undefined;
}

/**
 * Returns a history that begins with a plan. It is plain data: `commitEdit`, `undoEdit` and `redoEdit` return the next one.
 * To keep it elsewhere, write it as JSON; `parsePlan` and `parseChanges` read its parts back. Throws `config` for a limit that is not a positive integer.
 *
 * @example
 * ```ts
 * import { commitEdit, createHistory, createPlan, redoEdit, undoEdit } from "social-plan";
 *
 * const first = createHistory(createPlan({ id: "acme" }).build());
 * const second = commitEdit(first, (tx) => tx.set("plan", "plan", { name: "Acme 2027" }), { label: "Name the plan" });
 * second.past.map(({ label }) => label); // => ["Name the plan"]
 * undoEdit(second).plan.name; // => undefined
 * redoEdit(undoEdit(second)).plan.name; // => "Acme 2027"
 * ```
 */
export const createHistory = (plan: Plan, options: HistoryOptions = {}): PlanHistory => {
  assertPlan(plan);
  const { limit } = optionsOf(options);
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0))
    throw wrongArgument("config", {
      path: ["options", "limit"],
      given: limit,
      expected: "a positive integer, or nothing to keep all steps",
    });
  return rememberHistory(Object.freeze({ plan, past: none, future: none, ...(limit !== undefined && { limit }) }));
};

const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);
