import { checkCoverage } from "../../coverage/check-coverage.js";
import { defineGate } from "../../machine/define-gate.js";
import { isId } from "../../model/values/id.js";

/** Nobody acts on a plan that the standard rules find an error in (E2, C1). */
export const coverageClean = /* @__PURE__ */ defineGate({
  id: "coverage-clean",
  demand: "E2",
  trial: "firm",
  messages: {
    clean: "The standard rules find no error in the plan.",
    errors:
      "{errors, plural, one {The standard rules find an error in the plan, on “{first, name}” ({rules, text}). Fix it.} other {The standard rules find # errors in the plan, the first on “{first, name}” ({rules, text}). Check its coverage to see them all, and fix them.}}",
  },
  check(plan, { today, calendar }) {
    const errors = checkCoverage(plan, { today, calendar }).findings.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (first === undefined) return { met: true, message: "clean" };
    const rules = [...new Set(errors.map(({ rule }) => rule))];
    const values = { errors: errors.length, rules, first: first.node ?? "plan" };
    const nodes = errors.flatMap(({ node, related }) => [node, ...related.map((other) => other.node)]);
    // The calendar's entries are named by longer ids, which no log carries.
    return { met: false, message: "errors", values, evidence: nodes.flatMap((id) => (id !== null && isId(id) ? [id] : [])) };
  },
});
