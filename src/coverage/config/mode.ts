import { idAt, type Place } from "../../model/find/place.js";
import type { Severity } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import { isTrial } from "../../practice/is-trial.js";
import type { Rule } from "../rule.js";
import { type Override, type ReadOptions, type ReadSetting, readOptions } from "./read-config.js";

/** How a rule is run on some of the things of a plan. */
export interface Mode {
  /** How much its findings matter, or `off`: it is not run. */
  readonly severity: Severity | "off";
  /** Who says so: the rule itself, the plan that is a trial, the config, or the config for a part of the plan. */
  readonly severityFrom: "rule" | "trial" | "config" | "part";
  /** Its options, defaults filled in. */
  readonly options: unknown;
  /** Who states them: the rule itself, the config, or the config for a part of the plan. */
  readonly optionsFrom: "rule" | "config" | "part";
  /** Why the rule cannot be run: the schema of its options failed. */
  readonly failure?: string;
}

/** How a rule is run, and where in the plan otherwise. */
export interface Modes {
  /** Where no part of the plan says otherwise. */
  readonly mode: Mode;
  /** On a thing, and on all that stands in it, by its id. */
  readonly parts: ReadonlyMap<string, Mode>;
}

/** Returns how a rule is run on a plan, as its config says. */
export const modesOf = (plan: Plan, rule: Rule, setting: ReadSetting | undefined): Modes => {
  const isSoftened = isTrial(plan) && rule.trial !== undefined;
  const own: Mode = {
    severity: (isSoftened ? rule.trial : undefined) ?? rule.severity,
    severityFrom: isSoftened ? "trial" : "rule",
    options: undefined,
    optionsFrom: "rule",
  };
  const mode = overridden(own, setting, "config");
  const whole = mode.optionsFrom === "rule" ? withOptions(mode, readOptions(rule, undefined), "rule") : mode;
  return { mode: whole, parts: new Map([...(setting?.parts ?? [])].map(([id, part]) => [id, overridden(whole, part, "part")])) };
};

const overridden = (mode: Mode, override: Override | undefined, from: "config" | "part"): Mode => {
  const set = override?.severity === undefined ? mode : { ...mode, severity: override.severity, severityFrom: from };
  return override?.options === undefined ? set : withOptions(set, override.options, from);
};

const withOptions = ({ failure: _, ...mode }: Mode, { value, failure }: ReadOptions, optionsFrom: Mode["optionsFrom"]): Mode => ({
  ...mode,
  options: value,
  optionsFrom,
  ...(failure !== undefined && { failure }),
});

/** The id of the nearest part of the plan that says how a rule is run on a thing, the thing itself first; undefined where none does. */
export const partAt = (place: Place, { parts }: Modes): string | undefined => {
  if (parts.size === 0) return undefined;
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) {
    const id = idAt(at) ?? "";
    if (parts.has(id)) return id;
  }
  return undefined;
};
