import { sameJson } from "../../base/json/same-json.js";
import { failedKey } from "../../coverage/engine-keys.js";
import type { Rule } from "../../coverage/rule.js";
import type { Finding } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import { parsePlan } from "../../model/read/parse-plan.js";
import { thrownWords } from "../reporting/thrown-words.js";
import { unknownFields } from "../reporting/unknown-fields.js";
import { caseFields } from "./case-fields.js";
import { compareFindings, listed, type SaidFinding } from "./compare-findings.js";
import type { ReadCase } from "./read-cases.js";
import type { Sentences } from "./sentences-of.js";
import { type Tried, tryRule } from "./try-rule.js";
import { trySuggestions } from "./try-suggestions.js";

/** What one case shows. */
export interface CheckedCase {
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[];
  /** The keys of the sentences that the rule said. */
  readonly said: readonly string[];
}

/** Runs a rule on the plan of a case, several times, and returns what is wrong. */
export const checkCase = (rule: Rule, one: ReadCase, sentences: Sentences): CheckedCase => {
  const { findings, ...fields } = caseFields;
  const unknown = unknownFields(one.given, one.isInvalid ? { ...fields, findings } : fields, "The case");
  if (unknown.length > 0) return nothing(unknown);
  try {
    return run(rule, one, sentences);
  } catch (thrown) {
    return nothing([`It cannot be checked: ${thrownWords(thrown)}`]);
  }
};

const nothing = (problems: readonly string[]): CheckedCase => ({ problems, said: [] });

const run = (rule: Rule, one: ReadCase, sentences: Sentences): CheckedCase => {
  const { given } = one;
  const plan = parsePlan(given.plan);
  const tried = tryRule(rule, plan, given);
  const stopped = stoppedBy(rule, tried, one, plan);
  if (stopped.length > 0) return nothing(stopped);
  const labelled = tryRule(rule, plan, given, { language: sentences.labels }).findings;
  const apart = tryRule(rule, plan, given, { language: sentences.labels, isOneByOne: true }).findings;
  const found = tried.findings.map((finding, at): SaidFinding => said(finding, labelled[at], sentences));
  return {
    problems: [...expectationsOf(one, found, tried, plan, rule, sentences), ...trySuggestions(rule, plan, given, sentences, apart)],
    said: [...labelled, ...apart].flatMap((finding) => saidIn(finding, sentences)),
  };
};

/** What makes anything else that is found of no worth. */
const stoppedBy = (rule: Rule, { findings, notRun }: Tried, { given }: ReadCase, plan: Plan): readonly string[] => {
  const [lacking] = notRun;
  if (lacking !== undefined)
    return [`The rule is not run, since the case gives no ${lacking.needs.map((need) => `\`${need}\``).join(" and no ")}.`];
  const failed = findings.filter(({ key }) => key === failedKey);
  if (failed.length > 0) return failed.map(({ message }) => message);
  // The first plan again, and one that no rule has seen: what is remembered of either must not show.
  const isSame = [plan, parsePlan(given.plan)].every((again) => sameJson(tryRule(rule, again, given).findings, findings));
  return isSame
    ? []
    : ["The rule finds something else when it is run again on the same plan. It must depend on nothing but what it is given."];
};

const said = (finding: Finding, labelled: Finding | undefined, { keyOf }: Sentences): SaidFinding => ({
  finding,
  message: keyOf(labelled?.message ?? ""),
  suggestions: (labelled?.suggestions ?? []).map(({ message }) => keyOf(message)),
});

const saidIn = ({ message, related, suggestions }: Finding, { keyOf }: Sentences): readonly string[] =>
  [message, ...related.map((other) => other.message), ...suggestions.map((suggestion) => suggestion.message)].map(keyOf);

const expectationsOf = (
  { isInvalid, given }: ReadCase,
  found: readonly SaidFinding[],
  { seen }: Tried,
  plan: Plan,
  rule: Rule,
  { keys }: Sentences,
): readonly string[] => {
  if (isInvalid) {
    const { findings = [] } = given;
    if (!Array.isArray(findings) || findings.length === 0) return ["It must say in `findings` what the rule finds."];
    return compareFindings(findings, found, plan, keys);
  }
  if (seen === 0) return [`It proves nothing: the plan holds nothing of the kinds that the rule checks (${rule.on.join(", ")}).`];
  return found.length === 0 ? [] : [`The rule must find nothing, and there ${listed(found)}`];
};
