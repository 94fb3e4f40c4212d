import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { diffPlans } from "../changes/diff-plans.js";
import type { ChangeTelling } from "./change-messages.js";
import { type Changelog, changelogOf } from "./changelog-of.js";

/**
 * Returns what changed between two plans of the same id in words, by strategy: a section for each that has a change, then one for what stands in none.
 * Its texts are plain; what a document makes of them is its own. Throws `change` for plans with different ids, as `diffPlans` does.
 *
 * @example
 * ```ts
 * import { createPlan, editPlan, writeChangelog } from "social-plan";
 *
 * const before = createPlan({ id: "acme" }).channel({ id: "forum", name: "Forum" }).build();
 * const after = editPlan(before, (tx) => tx.set("channel", "forum", { name: "Product forum" })).plan;
 * const [section] = writeChangelog(before, after).sections;
 * section?.title; // => "The whole plan"
 * section?.lines.map(({ text }) => text); // => ["The channel “Forum” is now called “Product forum”."]
 * ```
 */
export const writeChangelog = (before: Plan, after: Plan, options?: ChangeTelling): Changelog => {
  assertPlan(before, ["before"]);
  assertPlan(after, ["after"]);
  return changelogOf(before, after, diffPlans(before, after), options);
};
