import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import type { Place } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import { unknownId } from "../../model/find/unknown-id.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Id } from "../../model/values/id.js";
import { readRules } from "../read-rules.js";
import { recommendedRules } from "../recommended-rules.js";
import type { Rule } from "../rule.js";
import { type Mode, partAt } from "./mode.js";
import { prepareRules } from "./prepare-rules.js";
import { ruleNotRun } from "./read-config.js";
import type { RuleConfigs, Suppression } from "./rule-config.js";

/** What is asked of a config. */
export interface ExplainConfigOptions<R extends readonly Rule[]> {
  /** The thing of the plan that the rule would look at; absent: where no part says otherwise. */
  readonly node?: Id | undefined;
  /** The rules that are run; absent: `recommendedRules`. */
  readonly rules?: R | undefined;
  /** The config, or several. */
  readonly config?: RuleConfigs<NoInfer<R>[number]> | undefined;
}

/** How a rule is run, and who says so. */
export interface ConfigExplanation extends Mode {
  /** The rule. */
  readonly rule: string;
  /** The thing of the plan whose settings hold; absent: none has any. */
  readonly part?: string;
  /** Whether nobody may say otherwise. */
  readonly isLocked: boolean;
  /** The findings of the rule that are left out. */
  readonly suppress: readonly Suppression[];
}

/**
 * Returns how a check with this config runs a rule, on a thing of the plan where one is named, and who says so: why a finding is a warning, or why there is none. Frozen.
 * Throws `config` for a rule that is not run and for what a check refuses, `unknown-id` where nothing has the id.
 *
 * @example
 * ```ts
 * import { explainConfig, parsePlan } from "social-plan";
 *
 * const plan = parsePlan({ format: "social-plan/1", id: "acme", channels: [{ id: "forum", name: "Forum" }] });
 * const config = { "owner-missing": { severity: "warning", parts: { forum: "off" } } } as const;
 * const { severity, severityFrom } = explainConfig(plan, "owner-missing", { node: "forum", config });
 * [severity, severityFrom]; // => ["off", "part"]
 * ```
 */
export const explainConfig = <const R extends readonly Rule[] = typeof recommendedRules>(
  plan: Plan,
  rule: R[number]["id"],
  options: ExplainConfigOptions<R> = {},
): ConfigExplanation => {
  assertPlan(plan);
  assertLike(rule, "", { path: ["rule"], expected: "the id of a rule" });
  const { node, rules, config } = optionsOf(options);
  const run = rules === undefined ? recommendedRules : readRules(rules, ["options", "rules"]);
  const one = prepareRules(plan, run, config).find(({ rule: { id } }) => id === rule);
  if (one === undefined) throw ruleNotRun(rule, run);
  const part = node === undefined ? undefined : partAt(placeOf(plan, node), one);
  const mode = (part === undefined ? undefined : one.parts.get(part)) ?? one.mode;
  return deepFreeze({ rule, ...mode, ...(part !== undefined && { part }), isLocked: one.isLocked, suppress: [...one.suppress.values()] });
};

const placeOf = (plan: Plan, node: string): Place => {
  assertLike(node, "", { path: ["options", "node"], expected: "the id of a thing" });
  const place = indexOf(plan).place(node);
  if (place === undefined) throw unknownId(plan, node);
  return place;
};
