import { groupBy } from "../base/group-by.js";
import type { MessageValues } from "../base/text/format-message.js";
import { shortValue } from "../base/text/short-value.js";
import { type Place, pathOf } from "../model/find/place.js";
import type { Finding, Severity } from "../model/finding.js";
import type { Kind } from "../model/kind.js";
import { sayerOf, sayTemplate } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import type { Suppressions } from "./config/suppressions.js";
import { failedKey, moreKey } from "./engine-keys.js";
import type { Rule } from "./rule.js";
import { nodeIdOf, type RawFinding, type RuleRun } from "./run-rules.js";

/** English for what the engine of the rules says itself. A language replaces it by key, each behind `coverage/`. */
export const coverageMessages = {
  failed:
    "The rule “{rule, text}” failed and was stopped{reason, select, absent {} other {: {reason}}}. Fix the rule; the other rules have run.",
  more: "The rule “{rule, text}” found {count, plural, one {one more thing that is} other {# more things that are}} not listed here.",
  several: "{first} The same holds for {others, plural, one {one more} other {# more}}: {others, name}.",
  everywhere: "All {count} have the same weakness. The first: {first}",
} as const;

const say = /* @__PURE__ */ sayerOf("coverage", coverageMessages);

/**
 * Makes findings of what the rules reported, so that a first draft gets ten findings and not two hundred:
 * what the config suppresses and what another finding makes pointless to repeat is left out, and a rule that no thing of a kind satisfies is reported once.
 */
export const settleFindings = (runs: readonly RuleRun[], wording: Wording, suppressions: Suppressions): readonly Finding[] => {
  const isImplied = impliedBy(runs);
  return runs.flatMap((run) => {
    const { suppress } = run.prepared;
    const isLeftOut = (found: RawFinding): boolean => suppress.size > 0 && suppressions.leaveOut(toFinding(found, wording));
    const found = run.findings.filter((finding) => !isImplied(finding) && !isLeftOut(finding));
    const told = rollUp(run, found, wording);
    // What is told of many at once may be left out, too; what is told by itself was asked already.
    const isToldOfMany = ({ node, related }: Finding): boolean => node === null && related.length > 0;
    return [...told.filter((one) => suppress.size === 0 || !isToldOfMany(one) || !suppressions.leaveOut(one)), ...moreOf(run, wording)];
  });
};

/** Says of a finding whether another on the same thing, on one it stands in, or on one it is about as well, implies it. */
const impliedBy = (runs: readonly RuleRun[]): ((finding: RawFinding) => boolean) => {
  const everywhere = new Set(runs.flatMap((run) => (isSatisfiedNowhere(run) ? run.prepared.rule.everywhereImplies : [])));
  const places = new Map<string, Set<Place | string>>();
  for (const { prepared, findings } of runs)
    for (const implied of prepared.rule.implies) {
      const set = places.get(implied) ?? new Set();
      for (const { key, place } of findings) if (key !== undefined) set.add(place).add(nodeIdOf(place) ?? place);
      places.set(implied, set);
    }
  return ({ prepared: { rule }, key, place, related }) => {
    if (key === undefined) return false; // that a rule failed is news whatever the others found
    if (everywhere.has(rule.id)) return true;
    const set = places.get(rule.id);
    if (set === undefined) return false;
    for (let at: Place | undefined = place; at !== undefined; at = at.parent) if (set.has(at)) return true;
    return related.some(({ node }) => set.has(node));
  };
};

const isSatisfiedNowhere = ({ tallies, isBroken }: RuleRun): boolean =>
  !isBroken && tallies.size > 0 && [...tallies.values()].every(({ examined, failed }) => failed === examined);

/** What says that a rule found more than are listed; nothing where all are one finding. */
const moreOf = (run: RuleRun, wording: Wording): readonly Finding[] => {
  const { more, tallies } = run;
  const { rule } = run.prepared;
  const severity = gravestOf(run.findings);
  if (more === 0 || [...tallies.keys()].some((kind) => failsEverywhere(run, kind))) return [];
  const values = { rule: rule.id, count: more };
  return [
    {
      ...{ rule: rule.id, key: moreKey, severity, message: say(wording, "more", values), values },
      ...{ node: null, path: [], related: none, suggestions: none, fingerprint: `${rule.id}/more` },
      ...(rule.demand !== undefined && { demand: rule.demand }),
    },
  ];
};

/** Tells once what is found on every thing of a kind, and what is found in the same words on many, at the place of the first; the rest one by one. */
const rollUp = (run: RuleRun, findings: readonly RawFinding[], wording: Wording): readonly Finding[] => {
  const byKind = groupBy(findings, ({ checked }) => (failsEverywhere(run, checked) ? checked : undefined));
  const bySentence = groupBy(findings, (finding) => (mayBeOne(run, finding) ? sentenceOf(finding) : undefined));
  const settled: Finding[] = [];
  for (const finding of findings) {
    const everywhere = byKind.get(finding.checked) ?? [];
    const alike = bySentence.get(sentenceOf(finding)) ?? [];
    if (everywhere.length > 1) {
      if (everywhere[0] === finding) settled.push(rolledUp(run, everywhere, wording));
    } else if (alike.length <= mostAlike || !mayBeOne(run, finding)) settled.push(toFinding(finding, wording));
    else if (alike[0] === finding) settled.push(several(run, alike, wording));
  }
  return settled;
};

/** More findings than these in the same words are told as one: a reader takes them in at one glance. */
const mostAlike = 5;

/** Whether a finding may be told together with others; where a rule tells everything by itself, it may not. */
const mayBeOne = ({ isBroken, prepared: { rule } }: RuleRun, { key, entry }: RawFinding): boolean =>
  !isBroken && rule.everywhere !== false && key !== undefined && entry === undefined;

const sentenceOf = ({ key, checked, severity }: RawFinding): string => `${key} ${checked} ${severity}`;

/** One finding for several in the same words: the sentence of the first, and the names of the others. */
const several = ({ prepared: { rule } }: RuleRun, alike: readonly RawFinding[], wording: Wording): Finding => {
  const related = relatedOf(alike, rule, wording);
  const [, ...others] = new Set(related.map(({ node }) => node));
  const { key, checked } = alike[0] ?? {};
  return {
    ...{ rule: rule.id, key: "coverage/several", severity: gravestOf(alike), node: null, path: [], related },
    message: say(wording, "several", { first: related[0]?.message, others }),
    values: { first: related[0]?.node ?? "", others },
    ...(rule.demand !== undefined && { demand: rule.demand }),
    suggestions: alike.flatMap((one) => suggestionsOf(one, wording)),
    fingerprint: [rule.id, "several", key, checked].join("/"),
  };
};

/** The ways to fix what was found, as they are said. */
const suggestionsOf = ({ prepared: { rule }, values, suggestions }: RawFinding, wording: Wording): Finding["suggestions"] =>
  suggestions.map(({ message, values: own, changes }) => ({
    message: sayMessage(rule, message, { ...statedIn(values), ...own }, wording),
    changes,
  }));

const relatedOf = (alike: readonly RawFinding[], rule: Rule, wording: Wording): Finding["related"] =>
  alike.map((one) => ({ node: foundOn(one) ?? "plan", message: sayMessage(rule, one.key, statedIn(one.values), wording) }));

/** Whether a rule that may be reported once looked at several things of a kind, and none satisfied it. */
const failsEverywhere = ({ tallies, isBroken, prepared: { rule } }: RuleRun, kind: Kind): boolean => {
  const tally = tallies.get(kind);
  return !isBroken && rule.everywhere !== false && tally !== undefined && tally.examined >= 2 && tally.failed === tally.examined;
};

const toFinding = (found: RawFinding, wording: Wording): Finding => {
  const { prepared, key, values, severity, place, at, related, suggestions } = found;
  const { rule } = prepared;
  const node = foundOn(found);
  const stated = statedIn(values);
  return {
    rule: rule.id,
    key: keyOf(rule, key),
    severity,
    message: sayMessage(rule, key, stated, wording),
    values: stated,
    node,
    path: at === undefined ? pathOf(place) : [...pathOf(place), at],
    related:
      related.length === 0
        ? none
        : related.map((other) => ({ node: other.node, message: sayMessage(rule, other.message, stated, wording) })),
    ...(rule.demand !== undefined && { demand: rule.demand }),
    suggestions: suggestions.length === 0 ? none : suggestionsOf(found, wording),
    fingerprint: `${rule.id}/${key ?? "failed"}/${node ?? "plan"}${at === undefined ? "" : `/${at}`}${related.map((other) => `/${other.node}`).join("")}`,
  };
};

/** The entry or thing that a finding is on; null: the plan. */
const foundOn = ({ entry, place }: RawFinding): string | null => entry ?? nodeIdOf(place);

/** One list for all findings: of a hundred thousand, most have neither related things nor suggestions. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const rolledUp = ({ prepared: { rule }, tallies }: RuleRun, alike: readonly RawFinding[], wording: Wording): Finding => {
  const [first] = alike;
  const kind = first?.checked;
  const count = (kind && tallies.get(kind)?.examined) ?? alike.length;
  const { key, template } = everywhereOf(rule, kind);
  const related = relatedOf(alike, rule, wording);
  return {
    rule: rule.id,
    key,
    severity: gravestOf(alike),
    message:
      template === undefined
        ? say(wording, "everywhere", { count, first: related[0]?.message })
        : sayTemplate(wording, key, template, { count }),
    values: { count },
    node: null,
    path: [],
    related,
    ...(rule.demand !== undefined && { demand: rule.demand }),
    suggestions: alike.flatMap((one) => suggestionsOf(one, wording)),
    fingerprint: [rule.id, "everywhere", kind].join("/"),
  };
};

/** How much the gravest of several findings matters. */
const gravestOf = (alike: readonly RawFinding[]): Severity => {
  const found = new Set(alike.map(({ severity }) => severity));
  return found.has("error") ? "error" : found.has("warning") ? "warning" : "info";
};

/** The sentence for what no thing of a kind satisfies, and its key; a rule may have one for each of its kinds, or none. */
const everywhereOf = (
  { id, everywhere }: Rule,
  kind: Kind | undefined,
): { readonly key: string; readonly template: string | undefined } => {
  if (typeof everywhere === "string") return { key: `rules/${id}/everywhere`, template: everywhere };
  const template = everywhere && kind && everywhere[kind];
  return template ? { key: `rules/${id}/everywhere.${kind}`, template } : { key: "coverage/everywhere", template: undefined };
};

const keyOf = ({ id }: Rule, key: string | undefined): string => (key === undefined ? failedKey : `rules/${id}/${key}`);

const sayMessage = (rule: Rule, key: string | undefined, values: MessageValues, wording: Wording): string =>
  key === undefined
    ? say(wording, "failed", { rule: values["rule"], reason: values["reason"] })
    : sayTemplate(wording, keyOf(rule, key), rule.messages[key] ?? key, values);

/** What a finding keeps of the values: those that are there, long texts in short. */
const statedIn = (values: MessageValues): Finding["values"] => {
  const stated: Record<string, NonNullable<MessageValues[string]>> = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) stated[name] = shortValue(value);
  return stated;
};
