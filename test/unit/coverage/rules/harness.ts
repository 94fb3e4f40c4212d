import { checkCoverage } from "../../../../src/coverage/check-coverage.js";
import type { Rule } from "../../../../src/coverage/rule.js";
import type { PlanInput } from "../../../../src/model/plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";

/** What one rule alone says of a plan: severity, the thing (`plan` for the plan itself), and the message. */
export const findingsOf = (rule: Rule, plan: Omit<PlanInput, "format" | "id"> & { id?: string }, options: object = {}) =>
  checkCoverage(parsePlan({ format: "social-plan/1", id: "the-plan", ...plan }), { rules: [rule], config: options }).findings.map(
    ({ severity, node, message, path, related }) => ({
      severity,
      node,
      message,
      path: path.join("."),
      related: related.map((other) => other.node),
    }),
  );

/** The things one rule alone complains of, in order; of a finding that speaks of all of them, each. */
export const nodesOf = (rule: Rule, plan: Omit<PlanInput, "format" | "id">, options: object = {}): readonly (string | null)[] =>
  findingsOf(rule, plan, options).flatMap(({ node, related }) => (node === null && related.length > 0 ? related : [node]));
