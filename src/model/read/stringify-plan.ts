import { canonicalJson } from "../../base/json/canonical-json.js";
import type { Json } from "../../base/json/json.js";
import type { Plan } from "../plan.js";

/** How a plan is written. */
export interface StringifyOptions {
  /** RFC 8785: sorted keys, no spaces; the same plan always gives the same text. */
  readonly canonical?: true | undefined;
  /** Spaces a level; absent: two. */
  readonly indent?: number | undefined;
}

/**
 * Returns a plan as JSON text, with its fields in the model's order and two spaces a level, or in canonical form (RFC 8785).
 * `parsePlan(stringifyPlan(plan))` equals the plan.
 */
export const stringifyPlan = (plan: Plan, options: StringifyOptions = {}): string =>
  options.canonical === true ? canonicalJson(plan as unknown as Json) : JSON.stringify(plan, null, options.indent ?? 2); // a plan is JSON, which its interfaces do not say
