import type { recommendedRules } from "../../recommended-rules.js";
import type { RuleConfig } from "../rule-config.js";

/**
 * The config for public bodies, which answer to everybody: what not all can read, hides who is behind it, has no policy or nobody who answers, or spends more than there
 * is, is an error. That images have alternative text and videos captions is the law in many places, and is locked: a later config that speaks of `alt-missing`
 * is refused with `config`. Approvals that are missing or void are errors for everybody. It speaks of `recommendedRules`, as `strictConfig` does.
 *
 * @example
 * ```ts
 * import { checkCoverage, parsePlan, publicSectorConfig } from "social-plan";
 *
 * const plan = parsePlan({ format: "social-plan/1", id: "town-hall" });
 * const own = { "vision-missing": "warning" } as const;
 * const report = checkCoverage(plan, { config: [publicSectorConfig, own] });
 * report.findings.find(({ rule }) => rule === "policy-missing")?.severity; // => "error"
 * ```
 */
export const publicSectorConfig: RuleConfig<(typeof recommendedRules)[number]> = /* @__PURE__ */ (() =>
  Object.freeze({
    // Everybody can read, hear and follow what a public body says.
    "alt-missing": Object.freeze({ severity: "error", lock: true }),
    "hashtag-not-camel-case": "warning",
    "emoji-run": "warning",
    // Nobody may be made to join a network to hear from it.
    "social-only-channels": "warning",
    // It says who speaks, and under which rules.
    "disclosure-missing": "error",
    "disclosure-buried": "error",
    "policy-missing": "error",
    "policy-review-due": "warning",
    // Who writes to it is answered, and knows when.
    "responder-missing": "error",
    "response-time-missing": "warning",
    "response-not-covered": "warning",
    // Whoever asks finds who was responsible, and what was spent.
    "owner-missing": "warning",
    "accountable-missing": "warning",
    "budget-missing": "warning",
    "budget-exceeded": "error",
  }))();
