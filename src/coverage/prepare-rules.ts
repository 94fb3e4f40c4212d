import { PlanError } from "../base/problems/plan-error.js";
import { didYouMean } from "../base/text/did-you-mean.js";
import { echoedId, echoedWord } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import { nameOfType } from "../base/text/name-of-type.js";
import type { Severity } from "../model/finding.js";
import type { Plan } from "../model/plan.js";
import { isTrial } from "../practice/is-trial.js";
import type { Rule } from "./rule.js";
import type { RuleSetting } from "./rule-config.js";

/** A rule ready to run: its severity decided, its options read. */
export interface PreparedRule {
  /** The rule. */
  readonly rule: Rule;
  /** How much its findings matter in this plan. */
  readonly severity: Severity;
  /** Whether the app said so; what a report says of itself then does not count. */
  readonly isSet: boolean;
  /** Its options, defaults filled in. */
  readonly options: unknown;
}

/** A rule that could not be run, and what it lacked. */
export interface NotRun {
  /** The rule's id. */
  readonly rule: string;
  /** What the caller did not give: the calendar, or today's date. */
  readonly needs: readonly ("calendar" | "today")[];
}

const severities: readonly unknown[] = ["error", "warning", "info", "off"];

/** Decides severity and options of every rule. Throws `config` for a setting of a rule that is not run, an unknown severity, or options that do not fit. */
export const prepareRules = (
  plan: Plan,
  rules: readonly Rule[],
  config: Readonly<Record<string, RuleSetting | undefined>>,
): readonly PreparedRule[] => {
  refuseUnknown(rules, config);
  const softer = isTrial(plan);
  return rules.flatMap((rule) => {
    const setting = config[rule.id];
    const { severity, options } = typeof setting === "object" && setting !== null ? setting : { severity: setting, options: undefined };
    if (severity !== undefined && !severities.includes(severity))
      throw configError(
        rule.id,
        `${typeof severity === "string" ? `“${excerpt(severity, echoedWord)}”` : nameOfType(severity)} is not a severity`,
      );
    if (severity === "off") return [];
    return [
      {
        rule,
        severity: severity ?? (softer ? (rule.trial ?? rule.severity) : rule.severity),
        isSet: severity !== undefined,
        options: optionsOf(rule, options),
      },
    ];
  });
};

const refuseUnknown = (rules: readonly Rule[], config: Readonly<Record<string, unknown>>): void => {
  const ids = new Set(rules.map(({ id }) => id));
  if (ids.size < rules.length)
    throw configError(rules.find(({ id }, at) => rules.findIndex((other) => other.id === id) < at)?.id ?? "", "it is listed twice");
  for (const id of Object.keys(config)) {
    if (ids.has(id)) continue;
    const near = didYouMean(id, ids);
    throw configError(id, near === undefined ? "no such rule is run" : `no such rule is run. Did you mean “${near}”?`);
  }
};

const optionsOf = (rule: Rule, written: unknown): unknown => {
  const read = rule.readOptions(written);
  if ("issues" in read) throw configError(rule.id, read.issues.join("; "));
  return read.value;
};

const configError = (rule: string, reason: string): PlanError =>
  new PlanError("config", `The rule “${excerpt(rule, echoedId)}”: ${reason}.`, { rule, reason }, ["options", "config", rule]);
