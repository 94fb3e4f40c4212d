import { optionsOf } from "../base/arguments/options-of.js";
import { standardCatalogs } from "../catalog/standard-catalogs.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { type CheckOptions, type Coverage, checkWith } from "./check-rules.js";
import { readRules } from "./read-rules.js";
import { recommendedRules } from "./recommended-rules.js";
import type { Rule } from "./rule.js";

/** What a plan is checked with. */
export interface CoverageOptions<R extends readonly Rule[]> extends CheckOptions<R> {
  /** The rules; absent: `recommendedRules`. */
  readonly rules?: R | undefined;
}

/**
 * Checks a plan against rules: every goal leads up to a business objective and can be measured and acted on, and so on (E2, C1–C14, X1).
 * Returns the findings, how much is covered at each level, and what hangs together with what; all frozen.
 * Throws `config` for settings that do not fit the rules, `date` for a `today` that is none, and `conflict` for the calendar of another plan.
 *
 * @example
 * ```ts
 * import { checkCoverage, parsePlan } from "social-plan";
 *
 * const report = checkCoverage(parsePlan({ format: "social-plan/1", id: "acme" }));
 * report.findings.filter((finding) => finding.severity === "error").map((finding) => finding.rule); // => ["plan-needs-strategy"]
 * ```
 */
export const checkCoverage = <const R extends readonly Rule[] = typeof recommendedRules>(
  plan: Plan,
  options: CoverageOptions<R> = {},
): Coverage => {
  assertPlan(plan);
  const { rules, catalogs = standardCatalogs, ...rest } = optionsOf(options);
  return checkWith(plan, rules === undefined ? recommendedRules : readRules(rules, ["options", "rules"]), { ...rest, catalogs });
};
