import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import type { Plan } from "../../model/plan.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { type Changelog, changelogOf } from "../../words/changes/changelog-of.js";
import type { DescribeOptions } from "../../words/describe-options.js";
import { diffPlans } from "./diff-plans.js";

/**
 * Returns what changed between two plans of the same id in words, by strategy: a section for each that has a change, then one for what stands in none.
 * Its texts are plain, not Markdown. Throws `change` for plans with different ids, as `diffPlans` does.
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
export const writeChangelog = (before: Plan, after: Plan, options?: DescribeOptions): Changelog => {
  assertPlan(before, ["before"]);
  assertPlan(after, ["after"]);
  return changelogOf(before, after, diffPlans(before, after), readLanguage(optionsOf(options)));
};
