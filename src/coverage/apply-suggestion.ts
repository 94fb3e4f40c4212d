import { assertLike } from "../base/arguments/assert-like.js";
import { argumentError } from "../base/arguments/wrong-argument.js";
import { planAfter } from "../edit/changes/apply-changes.js";
import { inverseOf } from "../edit/changes/invert-changes.js";
import { readyChanges } from "../edit/changes/ready-changes.js";
import type { Edited } from "../edit/edit-plan.js";
import type { Finding } from "../model/finding.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";

/**
 * Returns the plan after one of the ways to fix a finding, `finding.suggestions`, was taken, with the changes and those that lead back. `at` is its position, 0 where nothing is passed.
 * Throws `range` where the finding has no such suggestion, `conflict` where what it changes is no longer as the check found it, and what `applyChanges` throws.
 *
 * @example
 * ```ts
 * import { applySuggestion, checkCoverage, parsePlan } from "social-plan";
 *
 * const strategy = { id: "s", businessObjectives: [{ id: "sales", statement: "Sell more" }], goals: [{ id: "g", statement: "Be found" }] };
 * const plan = parsePlan({ format: "social-plan/1", id: "acme", strategies: [strategy] });
 * const [finding] = checkCoverage(plan).findings.filter(({ rule }) => rule === "goal-needs-objective");
 * finding?.suggestions[0]?.message; // => "Let the goal “Be found” serve the business objective “Sell more”."
 * if (finding !== undefined) applySuggestion(plan, finding).plan.strategies[0]?.goals[0]?.serves; // => ["sales"]
 * ```
 */
export const applySuggestion = (plan: Plan, finding: Finding, at = 0): Edited => {
  assertPlan(plan);
  assertLike(finding, { suggestions: [{ message: "" }] }, { path: ["finding"], expected: "a finding of a check" });
  assertLike(at, 0, { path: ["at"], expected: "the position of a suggestion" });
  const { suggestions } = finding;
  const suggestion = suggestions[at];
  if (suggestion === undefined) {
    const message = `The finding has ${suggestions.length === 0 ? "no suggestions" : `${suggestions.length} suggestions`}, and none at position ${at}. Look at its \`suggestions\`.`;
    throw argumentError("range", ["at"], message, { found: at, max: suggestions.length - 1 });
  }
  const changes = readyChanges(suggestion.changes, ["finding", "suggestions", at, "changes"]);
  return Object.freeze({ plan: planAfter(plan, changes), changes, undo: inverseOf(changes) });
};
