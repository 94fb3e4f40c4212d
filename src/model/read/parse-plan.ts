import { optionsOf } from "../../base/arguments/options-of.js";
import type { JsonLimits } from "../../base/json/json-limits.js";
import { errorOfProblems } from "../../base/problems/error-of-problems.js";
import type { Plan } from "../plan.js";
import { readPlan } from "./read-plan.js";

/** How a plan is read. */
export interface ParseOptions {
  /** How much input is read before it is refused with `limit-depth`, `limit-nodes` or `limit-text`. */
  readonly limits?: JsonLimits | undefined;
}

/**
 * Reads a plan from JSON text or from a value of any origin, and returns it deeply frozen.
 * The input is neither changed nor frozen. Throws one `PlanError` `invalid-plan` that lists up to a hundred problems, each with code, path and a sentence that helps;
 * `config` for limits that are not positive integers.
 *
 * @example
 * ```ts
 * import { parsePlan } from "social-plan";
 *
 * const plan = parsePlan('{ "format": "social-plan/1", "id": "acme-2027", "channels": [{ "id": "forum", "name": "Forum" }] }');
 * plan.channels[0]?.name; // => "Forum"
 * ```
 */
export const parsePlan = (input: unknown, options: ParseOptions = {}): Plan => {
  const { plan, problems, rest } = readPlan(input, optionsOf(options).limits);
  if (plan !== undefined) return plan;
  throw errorOfProblems("invalid-plan", problems, rest);
};
