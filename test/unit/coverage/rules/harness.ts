import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import type { Rule } from "../../../../src/coverage/rule.js";
import type { Calendar } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";

/** The day of a check, and the calendar, where a rule needs them. */
interface Given {
  readonly today?: string;
  readonly calendar?: Calendar;
}

/** What one rule alone says of a plan: severity, the thing (`plan` for the plan itself), and the message. */
export const findingsOf = (rule: Rule, plan: PlanFields, options: object = {}, given: Given = {}) =>
  checkCoverage(planOf(plan), { rules: [rule], config: options, ...given }).findings.map(({ severity, node, message, path, related }) => ({
    severity,
    node,
    message,
    path: path.join("."),
    related: related.map((other) => other.node),
  }));

/** The things one rule alone complains of, in order; of a finding that speaks of all of them, each. */
export const nodesOf = (rule: Rule, plan: PlanFields, options: object = {}, given: Given = {}): readonly (string | null)[] =>
  findingsOf(rule, plan, options, given).flatMap(({ node, related }) => (node === null && related.length > 0 ? related : [node]));
