import { checkCoverage } from "../../coverage/check-coverage.js";
import type { Coverage } from "../../coverage/check-rules.js";
import { recommendedRules } from "../../coverage/recommended-rules.js";
import { defineGate } from "../../machine/define-gate.js";
import type { Plan } from "../../model/plan.js";
import { isId } from "../../model/values/id.js";

/** Nobody acts on a plan that the standard rules find an error in (E2, C1). */
export const coverageClean = /* @__PURE__ */ defineGate({
  id: "coverage-clean",
  demand: "E2",
  trial: "firm",
  from: "data",
  messages: {
    clean:
      "The standard rules find no error in the plan.{unasked, select, absent {} other { Without a calendar, {unasked, plural, one {the rule} other {the rules}} {unasked, text} could not be asked.}}",
    errors:
      "{errors, plural, one {The standard rules find an error in the plan, on “{first, name}” ({rules, text}). Fix it.} other {The standard rules find # errors in the plan, the first on “{first, name}” ({rules, text}). Check its coverage to see them all, and fix them.}}",
  },
  check(plan, { today, calendar }) {
    const { findings, notRun } = checkCoverage(plan, { today, calendar });
    const errors = findings.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (first === undefined) return { met: true, message: "clean", values: { unasked: unaskedOf(plan, notRun) } };
    const rules = [...new Set(errors.map(({ rule }) => rule))];
    const values = { errors: errors.length, rules, first: first.node ?? "plan" };
    const nodes = errors.flatMap(({ node, related }) => [node, ...related.map((other) => other.node)]);
    // The calendar's entries are named by longer ids, which no log carries.
    return { met: false, message: "errors", values, evidence: nodes.flatMap((id) => (id !== null && isId(id) ? [id] : [])) };
  },
});

/** The rules that might have found an error in what a plan with cadences schedules, had they had a calendar to look at. */
const unaskedOf = ({ cadences }: Plan, notRun: Coverage["notRun"]): readonly string[] | undefined => {
  const blind = new Set(notRun.flatMap(({ rule, needs }) => (needs.includes("calendar") ? [rule] : [])));
  const rules = recommendedRules.flatMap(({ id, severity }) => (severity === "error" && blind.has(id) ? [id] : []));
  return cadences.length === 0 || rules.length === 0 ? undefined : rules;
};
