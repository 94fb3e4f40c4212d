import { assertRule } from "../coverage/read-rules.js";
import type { Rule } from "../coverage/rule.js";
import { checkCase } from "./rules/check-case.js";
import { readCases } from "./rules/read-cases.js";
import type { RuleCases } from "./rules/rule-case.js";
import { RuleTestError } from "./rules/rule-test-error.js";
import { sentencesOf } from "./rules/sentences-of.js";

/**
 * Tests a rule on plans in which it must find nothing, and on plans in which it must find what each says; for any test runner, or none (X10).
 * Besides, it makes sure of what every rule owes:
 * - A valid case holds something of the rule's kinds: otherwise it would prove nothing.
 * - Each sentence of the rule, `everywhere` too, is said in some invalid case.
 * - Each suggestion can be applied, leaves a plan that can be read and in which that finding is gone, and can be undone.
 * - The rule finds the same when it is run again, also on another copy of the plan, changes nothing, answers at once and does not throw.
 *
 * Throws one `RuleTestError`, an ordinary `Error`, that lists all that is wrong, case by case; a `PlanError` `type` for what is no rule or no case, and for a list without a case.
 *
 * @example
 * ```ts
 * import { defineRule } from "social-plan";
 * import { testRule } from "social-plan/testing";
 *
 * const channelNeedsAccount = defineRule({
 *   id: "acme/channel-needs-account",
 *   severity: "warning",
 *   on: "channel",
 *   messages: { none: "The channel “{channel, name}” has no account." },
 *   check(channel, { report }) {
 *     if (channel.account === undefined) report({ message: "none", values: { channel: channel.id }, at: "account" });
 *   },
 * });
 *
 * const planWith = (channel: object) => ({ format: "social-plan/1", id: "acme", channels: [{ id: "forum", name: "Forum", ...channel }] }) as const;
 *
 * testRule(channelNeedsAccount, {
 *   valid: [{ plan: planWith({ account: "acme" }) }],
 *   invalid: [{ plan: planWith({}), findings: [{ message: "none", node: "forum", at: "account" }] }],
 * });
 * ```
 */
export const testRule = <Options>(rule: Rule<string, Options>, cases: RuleCases<NoInfer<Options>>): void => {
  assertRule(rule, ["rule"]);
  const read = readCases(cases);
  const sentences = sentencesOf(rule);
  const checked = read.map((one) => ({ ...one, ...checkCase(rule, one, sentences) }));
  const said = new Set(checked.flatMap((one) => (one.isInvalid ? one.said : [])));
  const unsaid = sentences.keys.filter((key) => !said.has(key));
  const ofTheRule = unsaid.length === 0 ? [] : [`No invalid case makes the rule say ${unsaid.map((key) => `“${key}”`).join(", ")}.`];
  const failures = [...checked.map(({ name, problems }) => ({ case: name, problems })), { case: "the rule", problems: ofTheRule }].filter(
    ({ problems }): boolean => problems.length > 0,
  );
  if (failures.length > 0) throw new RuleTestError(rule.id, failures);
};
