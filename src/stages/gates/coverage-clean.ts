import { checkCoverage } from "../../coverage/check-coverage.js";
import { defineGate } from "../../machine/define-gate.js";
import { isId } from "../../model/values/id.js";

/** How many rules a message names. */
const namedRules = 5;

/** Nobody acts on a plan that the standard rules find an error in (E2, C1). */
export const coverageClean = /* @__PURE__ */ defineGate({
  id: "coverage-clean",
  demand: "E2",
  trial: "firm",
  messages: {
    clean: "The standard rules find no error in the plan.",
    errors: "The standard rules find errors in the plan: {errors}, by {rules}. First: {first}",
  },
  check(plan, { today, calendar }) {
    const errors = checkCoverage(plan, { today, calendar }).findings.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (first === undefined) return { met: true, message: "clean" };
    const rules = [...new Set(errors.map(({ rule }) => rule))];
    const more = rules.length > namedRules ? ` and ${rules.length - namedRules} more` : "";
    const values = { errors: errors.length, rules: `${rules.slice(0, namedRules).join(", ")}${more}`, first: first.message };
    const nodes = errors.flatMap(({ node, related }) => [node, ...related.map((other) => other.node)]);
    // The calendar's entries are named by longer ids, which no log carries.
    return { met: false, message: "errors", values, evidence: nodes.flatMap((id) => (id !== null && isId(id) ? [id] : [])) };
  },
});
