import type { recommendedRules } from "../../recommended-rules.js";
import type { RuleConfig } from "../rule-config.js";

/**
 * The config that changes nothing: each rule matters as much as it says itself, and in a trial as much as it says for one. It is what `checkCoverage` does without a
 * config, under a name, for an app that lets people choose among presets. There is none for a trial, as a plan says by its `commitment` that it is one.
 *
 * @example
 * ```ts
 * import { checkCoverage, parsePlan, recommendedConfig } from "social-plan";
 *
 * const plan = parsePlan({ format: "social-plan/1", id: "acme" });
 * checkCoverage(plan, { config: recommendedConfig }).counts; // => { error: 1, warning: 2, info: 2 }
 * checkCoverage(plan).counts; // => { error: 1, warning: 2, info: 2 }
 * ```
 */
export const recommendedConfig: RuleConfig<(typeof recommendedRules)[number]> = /* @__PURE__ */ Object.freeze({});
