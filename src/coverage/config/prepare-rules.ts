import type { Plan } from "../../model/plan.js";
import type { Rule } from "../rule.js";
import { configError } from "./config-error.js";
import { type Modes, modesOf } from "./mode.js";
import { readConfig } from "./read-config.js";
import type { Suppression } from "./rule-config.js";

/** A rule ready to run: its severity decided, its options read. */
export interface PreparedRule extends Modes {
  /** The rule. */
  readonly rule: Rule;
  /** The findings that are left, by fingerprint. */
  readonly suppress: ReadonlyMap<string, Suppression>;
  /** Whether nobody may say otherwise. */
  readonly isLocked: boolean;
}

/** A rule that could not be run, and what it lacked. */
export interface NotRun {
  /** The rule's id. */
  readonly rule: string;
  /** What the caller did not give: the calendar, or today's date. */
  readonly needs: readonly ("calendar" | "today")[];
}

/** Decides severity and options of every rule. Throws `config` for a rule that is listed twice, and for what `readConfig` refuses. */
export const prepareRules = (plan: Plan, rules: readonly Rule[], config: unknown): readonly PreparedRule[] => {
  refuseTwice(rules);
  const settings = readConfig(config, rules);
  return rules.map((rule) => {
    const setting = settings.get(rule.id);
    return { rule, ...modesOf(plan, rule, setting), suppress: setting?.suppress ?? none, isLocked: setting?.isLocked === true };
  });
};

const none: ReadonlyMap<string, Suppression> = /* @__PURE__ */ new Map();

/** Whether a rule is off wherever it might look. */
export const isOff = ({ mode, parts }: Modes): boolean => [mode, ...parts.values()].every(({ severity }) => severity === "off");

const refuseTwice = (rules: readonly Rule[]): void => {
  const ids = new Set<string>();
  for (const { id } of rules) {
    if (ids.has(id)) throw configError(id, "it is listed twice");
    ids.add(id);
  }
};
