import { applySuggestion } from "../../coverage/apply-suggestion.js";
import { checkCoverage } from "../../coverage/check-coverage.js";
import { type CheckOptions, type Coverage, checkRules } from "../../coverage/check-rules.js";
import { type ConfigExplanation, type ExplainConfigOptions, explainConfig } from "../../coverage/config/explain-config.js";
import type { Rule } from "../../coverage/rule.js";
import type { Plan } from "../../model/plan.js";
import type { PluginContext } from "../plugin-context.js";
import { guarded } from "./guarded.js";
import { told } from "./told.js";

/** What a planner checks plans with: its rules are those of the library and of the plugins. The two methods let a planner with known plugins stand for one with any. */
export interface PlannerCoverage<R extends Rule> {
  /** As `applySuggestion` of the library. */
  readonly applySuggestion: typeof applySuggestion;
  /** As `checkCoverage` of the library, with the rules and catalogues of the planner; the config knows their ids and options. */
  checkCoverage(plan: Plan, options?: CheckOptions<readonly R[]>): Coverage;
  /** As `checkRules` of the library, with the catalogues of the planner. */
  readonly checkRules: typeof checkRules;
  /** As `explainConfig` of the library, for the rules of the planner. */
  explainConfig(plan: Plan, rule: R["id"], options?: Omit<ExplainConfigOptions<readonly R[]>, "rules">): ConfigExplanation;
}

/** Returns the functions of coverage, told what the plugins add. */
export const coverageOf = <R extends Rule>(context: PluginContext): PlannerCoverage<R> => ({
  applySuggestion,
  checkCoverage: told(context, guarded(checkCoverage as PlannerCoverage<R>["checkCoverage"]), 1, "rules", "catalogs", "language"), // with the planner's own rules
  checkRules: told(context, guarded(checkRules), 2, "catalogs", "language"),
  explainConfig: told(context, explainConfig as PlannerCoverage<R>["explainConfig"], 2, "rules"), // with the planner's own rules
});
