import { listOf } from "../../base/arguments/list-of.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import { firstOf } from "../../base/first-of.js";
import { isRecord } from "../../base/is-record.js";
import { copyPlain } from "../../base/json/copy-plain.js";
import { standardLimits } from "../../base/json/standard-limits.js";
import type { PlanError } from "../../base/problems/plan-error.js";
import { reasonOf } from "../../base/problems/reason-of.js";
import { refusePromise } from "../../base/refuse-promise.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import { echoedWord, mostListed } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import { nameOfType } from "../../base/text/name-of-type.js";
import type { Severity } from "../../model/finding.js";
import { isLocalDate } from "../../time/days.js";
import type { Rule } from "../rule.js";
import { configError } from "./config-error.js";
import type { Suppression } from "./rule-config.js";

/** What is said of a rule, or of a rule in a part of the plan. */
export interface Override {
  /** How much its findings matter, or `off`; undefined: nothing is said of that. */
  readonly severity: Severity | "off" | undefined;
  /** Its options, defaults filled in; undefined: nothing is said of them. */
  readonly options: ReadOptions | undefined;
}

/** What the options of a rule come to: a value, or why their schema failed. */
export interface ReadOptions {
  /** The options, defaults filled in. */
  readonly value: unknown;
  /** Why there are none; absent: there are. */
  readonly failure?: string;
}

/** All that is said of a rule. */
export interface ReadSetting extends Override {
  /** Overrides by the id of a thing. */
  readonly parts: ReadonlyMap<string, Override>;
  /** Findings that are left, by fingerprint. */
  readonly suppress: ReadonlyMap<string, Suppression>;
  /** Whether nobody may say otherwise. */
  readonly isLocked: boolean;
}

/**
 * Returns what one or several configs say of each rule, the later before the earlier. Throws `config` for a setting of a rule that is not run or is locked, a severity that is none, options that
 * do not fit, and a suppression without a fingerprint or a reason.
 */
export const readConfig = (given: unknown, rules: readonly Rule[]): ReadonlyMap<string, ReadSetting> => {
  const layers = Array.isArray(given) ? listOf<unknown>(given, ["options", "config"], "a list of configs") : [given];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const read = new Map<string, ReadSetting>();
  for (const layer of layers)
    for (const [id, setting] of Object.entries(optionsOf<object>(layer as object | undefined, ["options", "config"]))) {
      const rule = byId.get(id);
      if (rule === undefined) throw ruleNotRun(id, rules);
      const before = read.get(id);
      const next = setting === undefined ? undefined : readSetting(rule, setting);
      if (next === undefined) continue;
      if (before?.isLocked === true) throw configError(id, "an earlier config locks it, so that no other may speak of it");
      read.set(id, before === undefined ? next : merged(before, next));
    }
  return read;
};

/** Returns the `config` for a rule that is not run, with the one that may be meant. */
export const ruleNotRun = (id: string, rules: readonly Rule[]): PlanError => {
  const near = didYouMean(
    id,
    rules.map((rule) => rule.id),
  );
  return configError(id, near === undefined ? "no such rule is run" : `no such rule is run. Did you mean “${near}”?`);
};

const merged = (before: ReadSetting, next: ReadSetting): ReadSetting => ({
  severity: next.severity ?? before.severity,
  options: next.options ?? before.options,
  parts: new Map([...before.parts, ...next.parts]),
  suppress: new Map([...before.suppress, ...next.suppress]),
  isLocked: next.isLocked,
});

const readSetting = (rule: Rule, setting: unknown): ReadSetting => {
  const { parts, suppress, lock = false } = bagOf(rule, setting);
  if (typeof lock !== "boolean") throw configError(rule.id, "`lock` is neither true nor false");
  if (lock && (parts !== undefined || suppress !== undefined))
    throw configError(rule.id, "it is locked, and so has neither `parts` nor `suppress`");
  return { ...readOverride(rule, setting), parts: readParts(rule, parts), suppress: readSuppressions(rule, suppress), isLocked: lock };
};

/** A copy of an object, so that each field of it is read once; empty for what is none. */
const bagOf = (rule: Rule, given: unknown): Readonly<Record<string, unknown>> =>
  isRecord(given) ? (optionsOf(given, ["options", "config", rule.id]) as Readonly<Record<string, unknown>>) : {}; // fields that are absent are undefined

const severities: readonly unknown[] = ["error", "warning", "info", "off"];

const readOverride = (rule: Rule, setting: unknown): Override => {
  const { severity, options } = isRecord(setting) ? bagOf(rule, setting) : { severity: setting, options: undefined };
  if (severity !== undefined && !severities.includes(severity))
    throw configError(
      rule.id,
      `${typeof severity === "string" ? `“${excerpt(severity, echoedWord)}”` : nameOfType(severity)} is not a severity`,
    );
  return {
    severity: severity as Override["severity"], // it was looked for among them
    options: options === undefined ? undefined : readOptions(rule, options),
  };
};

/**
 * Reads what is written as a rule's options, of which the schema gets a copy; undefined: its defaults. What comes of it is frozen. Throws `config` for what does not fit. A schema that
 * throws, or answers nonsense, is a failure of the rule and not of its user.
 */
export const readOptions = (rule: Rule, written: unknown): ReadOptions => {
  const read = attempt(() => rule.readOptions(copyOf(written)));
  if ("failure" in read) return { value: undefined, failure: read.failure };
  if (read.issues !== undefined) throw configError(rule.id, read.issues);
  return { value: read.value };
};

/** What is no JSON only its schema can read. */
const copyOf = (written: unknown): unknown => {
  try {
    return copyPlain(written, standardLimits);
  } catch {
    return written;
  }
};

const attempt = (read: () => ReturnType<Rule["readOptions"]>) => {
  try {
    const answer = read();
    refusePromise(answer, "it is asynchronous");
    if (!isRecord(answer)) throw new TypeError("it answers neither with a value nor with issues");
    return "issues" in answer ? { issues: firstOf<string>(answer.issues, mostListed).join("; ") } : { value: deepFreeze(answer.value) };
  } catch (thrown) {
    return { failure: `the schema of its options failed: ${reasonOf(thrown) ?? "it does not say why"}` };
  }
};

const readParts = (rule: Rule, parts: unknown): ReadonlyMap<string, Override> => {
  if (parts === undefined) return new Map();
  if (!isRecord(parts)) throw configError(rule.id, "its `parts` are no object of settings by id");
  return new Map(
    Object.entries(bagOf(rule, parts)).flatMap(([id, one]) => (one === undefined ? [] : [[id, readOverride(rule, one)] as const])),
  );
};

const readSuppressions = (rule: Rule, suppress: unknown): ReadonlyMap<string, Suppression> => {
  if (suppress === undefined) return new Map();
  if (!Array.isArray(suppress)) throw configError(rule.id, "its `suppress` is no list");
  const list = listOf<unknown>(suppress, ["options", "config", rule.id, "suppress"], "a list of suppressions");
  return new Map(list.map((one) => readSuppression(rule, one)).map((one) => [one.fingerprint, one]));
};

const readSuppression = (rule: Rule, given: unknown): Suppression => {
  const { fingerprint, because, until } = bagOf(rule, given);
  if (typeof fingerprint !== "string" || fingerprint === "") throw configError(rule.id, "a suppression has no `fingerprint`");
  if (typeof because !== "string" || because.trim() === "") throw configError(rule.id, "a suppression has no reason in `because`");
  if (until === undefined) return { fingerprint, because };
  if (typeof until !== "string" || !isLocalDate(until))
    throw configError(rule.id, "the `until` of a suppression is no day such as 2027-03-31");
  return { fingerprint, because, until };
};
