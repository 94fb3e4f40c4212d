import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";
import { canonicalJson } from "../../base/json/canonical-json.js";
import type { Json } from "../../base/json/json.js";
import type { Plan } from "../plan.js";
import { assertPlan } from "./assert-plan.js";

/** How a plan is written. */
export interface StringifyOptions {
  /** RFC 8785: sorted keys, no spaces; the same plan always gives the same text. */
  readonly canonical?: true | undefined;
  /** Spaces a level; absent: two. */
  readonly indent?: number | undefined;
}

/**
 * Returns a plan as JSON text, with its fields in the model's order and two spaces a level, or in canonical form (RFC 8785).
 * `parsePlan(stringifyPlan(plan))` equals the plan. Throws `range` for an indent that is no whole number from 0 to 10.
 */
export const stringifyPlan = (plan: Plan, options: StringifyOptions = {}): string => {
  assertPlan(plan);
  const { canonical = false, indent = 2 } = optionsOf(options);
  assertLike(canonical, true, { path: ["options", "canonical"] });
  if (!Number.isInteger(indent) || indent < 0 || indent > mostSpaces)
    throw wrongArgument("range", { path: ["options", "indent"], given: indent, expected: `a whole number from 0 to ${mostSpaces}` });
  return canonical ? canonicalJson(plan as unknown as Json) : JSON.stringify(plan, null, indent); // a plan is JSON, which its interfaces do not say
};

/** `JSON.stringify` writes no more. */
const mostSpaces = 10;
