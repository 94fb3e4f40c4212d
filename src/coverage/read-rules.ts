import { assertLike } from "../base/arguments/assert-like.js";
import { listOf } from "../base/arguments/list-of.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { firstOf } from "../base/first-of.js";
import type { Path } from "../model/values/path.js";
import { isKnownRule, rememberRule } from "./known-rules.js";
import type { Rule } from "./rule.js";

/** What a rule must look like at run time. */
export const ruleExample = {
  id: "",
  "demand?": "",
  severity: "",
  on: [""],
  needs: [""],
  messages: { "*": "" },
  implies: [""],
  everywhereImplies: [""],
  readOptions: Object,
  applies: Object,
  check: Object,
};

/** Returns the rules that were passed, as `readRule` reads them. Throws `type`, with the path to the place, for what is no rule. */
export const readRules = (rules: readonly Rule[], path: readonly string[]): readonly Rule[] =>
  listOf(rules, path, expected).map((rule, at) => readRule(rule, [...path, at]));

/**
 * Returns a rule itself where it was made here, else a frozen copy: somebody's object may change, or answer otherwise the next time it is asked.
 * Throws `type` for what is no rule, and `choice` for a severity that there is not, or both as `plugin`.
 */
export const readRule = <R extends Rule>(rule: R, path: Path, code?: "plugin"): R => {
  if (isKnownRule(rule)) return rule;
  assertRule(rule, path, code);
  const copy = copyOf(rule, path, code);
  assertRule(copy, path, code); // what it answers the second time
  return rememberRule(copy);
};

/** Throws `type` for what is no rule, and `choice` for a severity that there is not, or both as `plugin`. */
export const assertRule = (rule: Rule, path: Path, code?: "plugin"): void => {
  assertLike(rule, ruleExample, { path, expected: "a rule, as `defineRule` makes it", ...(code && { code }) });
  const { severity, trial = severity, everywhere = false } = rule;
  for (const [field, given] of Object.entries({ severity, trial }))
    if (!severities.includes(given))
      throw wrongArgument(code ?? "choice", { path: [...path, field], given, expected: `one of: ${severities.join(", ")}` });
  if (typeof everywhere !== "string" && everywhere !== false)
    assertLike(everywhere, { "*": "" }, { path: [...path, "everywhere"], ...(code && { code }) });
};

const copyOf = <R extends Rule>(rule: R, path: Path, code: "plugin" | undefined): R => {
  try {
    const { id, demand, severity, trial, messages, everywhere } = rule;
    const own = { readOptions: methodOf(rule, "readOptions"), applies: methodOf(rule, "applies"), check: methodOf(rule, "check") };
    const lists = (["on", "needs", "implies", "everywhereImplies"] as const).map((field) => [field, copyOfList(rule[field])] as const);
    return {
      ...rule,
      ...{ id, demand, severity, trial, ...own, ...Object.fromEntries(lists) },
      messages: Object.freeze({ ...messages }),
      everywhere: typeof everywhere === "object" ? Object.freeze({ ...everywhere }) : everywhere,
    };
  } catch {
    throw wrongArgument(code ?? "unreadable", { path, given: rule, expected: "a rule, as `defineRule` makes it" });
  }
};

/** A method of its class looks for the object that it is of. */
const methodOf = (rule: Rule, name: "readOptions" | "applies" | "check"): unknown => {
  const method: (...given: never[]) => unknown = rule[name];
  return Object.hasOwn(rule, name) ? method : method.bind(rule);
};

const copyOfList = (list: readonly string[]): readonly string[] => Object.freeze(firstOf(list, mostInList));

const expected = "a list of rules, as `defineRule` makes them";

const severities: readonly string[] = ["error", "warning", "info"];

/** There are not so many kinds, nor so many rules. */
const mostInList = 10_000;
