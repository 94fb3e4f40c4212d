import { assertLike } from "../base/arguments/assert-like.js";
import { listOf } from "../base/arguments/list-of.js";
import type { Rule } from "./rule.js";

/** What a rule must look like at run time. */
export const ruleExample = {
  id: "",
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

/** Returns the rules that were passed. Throws `type`, with the path to the place, for what is no rule. */
export const readRules = (rules: readonly Rule[], path: readonly string[]): readonly Rule[] => {
  const read = listOf(rules, path, "a list of rules, as `defineRule` makes them");
  for (const [at, rule] of read.entries()) assertRule(rule, [...path, at]);
  return read;
};

/** Throws `type` for what is no rule. */
export const assertRule = (rule: Rule, path: readonly (string | number)[]): void =>
  assertLike(rule, ruleExample, { path, expected: "a rule, as `defineRule` makes it" });
