import { applySuggestion } from "../../coverage/apply-suggestion.js";
import { failedKey } from "../../coverage/engine-keys.js";
import type { Rule } from "../../coverage/rule.js";
import { applyChanges } from "../../edit/changes/apply-changes.js";
import type { Finding } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import { parsePlan } from "../../model/read/parse-plan.js";
import { stringifyPlan } from "../../model/read/stringify-plan.js";
import { thrownWords } from "../reporting/thrown-words.js";
import type { RuleCase } from "./rule-case.js";
import type { Sentences } from "./sentences-of.js";
import { tryRule } from "./try-rule.js";

/** Takes every way to fix what a rule finds on a plan, each by itself, and returns a sentence for each that cannot be taken, does not help or cannot be taken back. */
export const trySuggestions = (
  rule: Rule,
  plan: Plan,
  given: Partial<RuleCase>,
  { labels, keyOf }: Sentences,
  findings: readonly Finding[],
): readonly string[] => {
  const way = { language: labels, isOneByOne: true };
  const before = countFingerprints(findings);
  return findings.flatMap((finding) =>
    finding.suggestions.flatMap(({ message }, at) => {
      const name = `The suggestion “${keyOf(message)}” for “${finding.node ?? plan.id}”`;
      try {
        const { plan: after, undo } = applySuggestion(plan, finding, at);
        const read = parsePlan(stringifyPlan(after));
        const { findings: left } = tryRule(rule, read, given, way);
        if (left.some(({ key }) => key === failedKey)) return [`${name} makes a plan on which the rule fails.`];
        const { fingerprint } = finding;
        const isLeft = (countFingerprints(left).get(fingerprint) ?? 0) >= (before.get(fingerprint) ?? 0);
        return [
          ...(isLeft ? [`${name} does not help: the same is found afterwards.`] : []),
          ...(canonical(applyChanges(after, undo)) === canonical(plan) ? [] : [`${name} cannot be undone: the plan is another one then.`]),
        ];
      } catch (thrown) {
        return [`${name} cannot be taken: ${thrownWords(thrown)}`];
      }
    }),
  );
};

const canonical = (plan: Plan): string => stringifyPlan(plan, { canonical: true });

/** A rule may find the same twice on a thing: one of the two is gone then. */
const countFingerprints = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return counts;
};
