import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { fillLimits } from "../../base/json/json-limits.js";
import { readJson } from "../../base/json/read-json.js";
import { readJsonText } from "../../base/json/read-json-text.js";
import { createProblem } from "../../base/problems/create-problem.js";
import { errorOfProblems } from "../../base/problems/error-of-problems.js";
import { createProblemList } from "../../base/problems/problem-list.js";
import { mostListed } from "../../base/text/echo-limits.js";
import { nameOfType } from "../../base/text/name-of-type.js";
import type { Change } from "../../model/change.js";
import type { ParseOptions } from "../../model/read/parse-plan.js";
import { readChange } from "./read-change.js";
import { rememberChanges } from "./ready-changes.js";

/** How changes are read. */
export interface ParseChangesOptions extends ParseOptions {
  /** Whether a change may set a journey that does not continue the one before. Absent: it may not, since the log of a plan's stages only grows. */
  readonly journeys?: boolean | undefined;
}

/**
 * Reads changes that come from outside, from JSON text or a value of any origin, and returns them deeply frozen: all, or none.
 * Whether they fit a plan is seen by `applyChanges`. The input is neither changed nor frozen. A journey that does not continue the one before is refused unless `journeys` is true.
 * Throws one `PlanError` `change` that lists up to a hundred problems, each with code, path and a sentence that helps; `config` for limits that are not positive integers.
 *
 * @example
 * ```ts
 * import { applyChanges, createPlan, parseChanges } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).channel({ id: "forum", name: "Forum" }).build();
 * const changes = parseChanges('[{ "op": "set", "kind": "channel", "id": "forum", "field": "name", "value": "Product forum", "was": "Forum" }]');
 * applyChanges(plan, changes).channels[0]?.name; // => "Product forum"
 * ```
 */
export const parseChanges = (input: unknown, options: ParseChangesOptions = {}): readonly Change[] => {
  const { limits: given, journeys } = optionsOf(options);
  assertLike({ journeys }, { "journeys?": true }, { path: ["options"] });
  const limits = fillLimits(given);
  const { value, problems, rest } = typeof input === "string" ? readJsonText(input, limits) : readJson(input, limits);
  if (value === undefined) throw errorOfProblems("change", problems, rest);
  if (!Array.isArray(value))
    throw errorOfProblems("change", [createProblem("shape", [], { found: nameOfType(value), expected: "a list of changes" })], 0);
  const found = createProblemList();
  const changes: Change[] = [];
  for (const [index, item] of value.entries()) {
    const { value: change, problems: refused = [] } = readChange(item, [index], { journeys });
    if (change !== undefined) changes.push(change);
    for (const problem of refused) found.add(problem);
    if (found.problems.length === mostListed) break;
  }
  if (found.problems.length > 0) throw errorOfProblems("change", found.problems, found.rest);
  return rememberChanges(Object.freeze(changes));
};
