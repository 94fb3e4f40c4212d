import type { recommendedRules } from "../../recommended-rules.js";
import type { RuleConfig } from "../rule-config.js";

/**
 * The config for a team that has planned for some time, and wants to be stopped where others are warned: what contradicts itself, leads nowhere, is not kept or would
 * go out wrong is an error, and what is usually only mentioned is a warning. What was advice to look further stays advice. It holds in a trial, too.
 * A config that follows in the list goes before it, rule by rule. It speaks of `recommendedRules`: a check that leaves some of them out refuses it with `config`.
 *
 * @example
 * ```ts
 * import { checkCoverage, createPlan, strictConfig } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" }).channel({ name: "Blog" }).build();
 * const severityOf = (report: ReturnType<typeof checkCoverage>) => report.findings.find(({ rule }) => rule === "channel-without-cadence")?.severity;
 * severityOf(checkCoverage(plan)); // => "warning"
 * severityOf(checkCoverage(plan, { config: strictConfig })); // => "error"
 * severityOf(checkCoverage(plan, { config: [strictConfig, { "channel-without-cadence": "info" }] })); // => "info"
 * ```
 */
export const strictConfig: RuleConfig<(typeof recommendedRules)[number]> = /* @__PURE__ */ Object.freeze({
  // What cannot all be done as it is written fails, whoever tries.
  "plan-contradiction": "error",
  "milestone-beyond-target": "error",
  "catalog-unknown": "error",
  "budget-exceeded": "error",
  "over-capacity": "error",
  "cadence-out-of-bounds": "error",
  // Whoever plans for the second time knows what each part is for: what leads nowhere is left over, or its tie is missing.
  "business-objective-unserved": "error",
  "marketing-objective-unserved": "error",
  "tactic-without-goal": "error",
  "kpi-without-goal": "error",
  "audience-unserved": "error",
  // A target without a start and an end cannot be missed. A team with a year of readings has both.
  "kpi-needs-deadline": "error",
  "kpi-needs-baseline": "error",
  "experiment-needs-metric": "error",
  "experiment-without-outcome": "error",
  "vanity-value": "error",
  // Silence is what kills plans, and a team that has kept a rhythm for a while can state it.
  "channel-without-cadence": "error",
  "channel-starved": "error",
  // Nothing goes out that nobody answers for, that not all can read, or that hides who is behind it. What a phrase of the policy weighs, the policy says.
  "responder-missing": "error",
  "policy-missing": "error",
  "alt-missing": "error",
  "disclosure-missing": "error",
  "disclosure-buried": "error",
  "duplicate-text": "error",
  "entry-empowers-nobody": "error",
  // Somebody answers for everything, with money and a time.
  "owner-missing": "warning",
  "accountable-missing": "warning",
  "budget-missing": "warning",
  "response-time-missing": "warning",
  "response-not-covered": "warning",
  "policy-review-due": "warning",
  // The plan says for whom it is, where it leads, and what it rests on.
  "vision-missing": "warning",
  "tactic-needs-audience": "warning",
  "audience-needs-detail": "warning",
  "tactic-answers-nothing": "warning",
  "evidence-assumed": "warning",
  "presence-stale": "warning",
  "scope-repeated": "warning",
  // Slips that a second look would have found.
  "kpi-already-met": "warning",
  "target-implausible": "warning",
  "link-untagged": "warning",
  "hashtag-not-camel-case": "warning",
  "emoji-run": "warning",
});
