import { checkCoverage } from "../../coverage/check-coverage.js";
import type { CheckOptions, Coverage } from "../../coverage/check-rules.js";
import { recommendedRules } from "../../coverage/recommended-rules.js";
import type { Rule } from "../../coverage/rule.js";
import { defineGate } from "../../machine/define-gate.js";
import type { Gate } from "../../machine/gate.js";
import type { Plan } from "../../model/plan.js";
import { isId } from "../../model/values/id.js";

/** With what a plan is checked before anybody acts on it. */
interface Checked {
  /** The rules. */
  readonly rules: readonly Rule[];
  /** The metrics and platforms that they may look up; absent: ours. */
  readonly catalogs?: CheckOptions<[]>["catalogs"];
  /** The plugins that brought some of the rules. */
  readonly plugins: readonly string[];
}

/** Nobody acts on a plan that these rules find an error in (E2, C1). */
export const coverageCleanFor = ({ rules, catalogs, plugins }: Checked): Gate<"coverage-clean"> => {
  const others = plugins.length === 0 ? undefined : plugins;
  return defineGate({
    id: "coverage-clean",
    demand: "E2",
    trial: "firm",
    from: "data",
    messages: {
      clean:
        "{plugins, select, absent {The standard rules} other {The standard rules and those of {plugins, text}}} find no error in the plan.{unasked, select, absent {} other { Without a calendar, {unasked, plural, one {the rule} other {the rules}} {unasked, text} could not be asked.}}",
      errors:
        "{plugins, select, absent {The standard rules} other {The standard rules and those of {plugins, text}}} find {errors, plural, one {an error in the plan, on “{first, name}” ({rules, text}). Fix it.} other {# errors in the plan, the first on “{first, name}” ({rules, text}). Check its coverage to see them all, and fix them.}}",
    },
    check(plan, { today, calendar }) {
      const { findings, notRun } = checkCoverage(plan, { today, calendar, rules, catalogs });
      const errors = findings.filter(({ severity }) => severity === "error");
      const [first] = errors;
      if (first === undefined) return { met: true, message: "clean", values: { unasked: unaskedOf(plan, rules, notRun), plugins: others } };
      const named = [...new Set(errors.map(({ rule }) => rule))];
      const values = { errors: errors.length, rules: named, first: first.node ?? "plan", plugins: others };
      const nodes = errors.flatMap(({ node, related }) => [node, ...related.map((other) => other.node)]);
      // The calendar's entries are named by longer ids, which no log carries.
      return { met: false, message: "errors", values, evidence: nodes.flatMap((id) => (id !== null && isId(id) ? [id] : [])) };
    },
  });
};

/** Nobody acts on a plan that the standard rules find an error in (E2, C1). */
export const coverageClean: Gate<"coverage-clean"> = /* @__PURE__ */ (() => coverageCleanFor({ rules: recommendedRules, plugins: [] }))();

/** The rules that might have found an error in what a plan with cadences schedules, had they had a calendar to look at. */
const unaskedOf = ({ cadences }: Plan, all: readonly Rule[], notRun: Coverage["notRun"]): readonly string[] | undefined => {
  const blind = new Set(notRun.flatMap(({ rule, needs }) => (needs.includes("calendar") ? [rule] : [])));
  const rules = all.flatMap(({ id, severity }) => (severity === "error" && blind.has(id) ? [id] : []));
  return cadences.length === 0 || rules.length === 0 ? undefined : rules;
};
