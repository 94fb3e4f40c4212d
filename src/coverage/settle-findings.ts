import { deepFreeze } from "../base/deep-freeze.js";
import { groupBy } from "../base/group-by.js";
import type { MessageValues } from "../base/text/format-message.js";
import { shortValue } from "../base/text/short-value.js";
import { idAt, type Place, pathOf } from "../model/find/place.js";
import type { Finding, Severity } from "../model/finding.js";
import type { Kind } from "../model/kind.js";
import { sayerOf, sayTemplate } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import type { Suppressions } from "./config/suppressions.js";
import { failedKey, moreKey } from "./engine-keys.js";
import type { RawFinding } from "./raw-finding.js";
import type { Rule } from "./rule.js";
import type { RuleResult } from "./rule-result.js";

/** English for what the engine of the rules says itself. A language replaces it by key, each behind `coverage/`. */
export const coverageMessages = {
  failed:
    "The rule “{rule, text}” failed and was stopped{reason, select, absent {} other {: {reason}}}. Fix the rule; the other rules have run.",
  more: "The rule “{rule, text}” found {count, plural, one {one more thing that is} other {# more things that are}} not listed here.",
  many: "{first} The same holds for {count} more, among them {some, name}.",
  several: "{first} The same holds for {others, plural, one {one more} other {# more}}: {others, name}.",
  everywhere: "All {count} have the same weakness. The first: {first}",
} as const;

const say = /* @__PURE__ */ sayerOf("coverage", coverageMessages);

/** How findings are told: in which words, and what is known of those that an earlier check told. */
export interface Telling {
  /** The words. */
  readonly wording: Wording;
  /** Whether some of the reports are from an earlier check, so that things may stand elsewhere. */
  readonly isAgain: boolean;
  /** A place as it is now. */
  now(place: Place): Place;
  /** What was said of a report before, if its sentence still holds. */
  readonly told: WeakMap<RawFinding, Finding>;
  /** The same where it is one of several that are told at once. */
  readonly among: WeakMap<RawFinding, Finding["related"][number]>;
  /** Says something of a report, and notes what is read for it. */
  noting<T>(found: RawFinding, say: () => T): T;
}

/**
 * Makes findings of what the rules reported, so that a first draft gets ten findings and not two hundred:
 * what the config suppresses and what another finding makes pointless to repeat is left out, and a rule that no thing of a kind satisfies is reported once.
 */
export const settleFindings = (runs: readonly RuleResult[], telling: Telling, suppressions: Suppressions): readonly Finding[] => {
  const isImplied = impliedBy(runs, telling);
  return runs.flatMap((run) => {
    const { suppress } = run.prepared;
    const isLeftOut = (found: RawFinding): boolean => suppress.size > 0 && suppressions.leaveOut(toFinding(found, telling));
    const found = run.findings.filter((finding) => !isImplied(finding) && !isLeftOut(finding));
    const told = rollUp(run, found, telling);
    // What is told of many at once may be left out, too; what is told by itself was asked already.
    const isToldOfMany = ({ node, related }: Finding): boolean => node === null && related.length > 0;
    return [
      ...told.filter((one) => suppress.size === 0 || !isToldOfMany(one) || !suppressions.leaveOut(one)),
      ...moreOf(run, telling.wording),
    ];
  });
};

/** Says of a finding whether another on the same thing, on one it stands in, or on one it is about as well, implies it. */
const impliedBy = (runs: readonly RuleResult[], telling: Telling): ((finding: RawFinding) => boolean) => {
  const everywhere = new Set(runs.flatMap((run) => (isSatisfiedNowhere(run) ? run.prepared.rule.everywhereImplies : [])));
  const places = new Map<string, Set<Place["node"] | string>>();
  for (const { prepared, findings } of runs)
    for (const implied of prepared.rule.implies) {
      const set = places.get(implied) ?? new Set();
      for (const { key, place } of findings) if (key !== undefined) set.add(idAt(place) ?? place.node);
      places.set(implied, set);
    }
  return ({ prepared: { rule }, key, place, related }) => {
    if (key === undefined) return false; // that a rule failed is news whatever the others found
    if (everywhere.has(rule.id)) return true;
    const set = places.get(rule.id);
    if (set === undefined) return false;
    for (let at: Place | undefined = nowAt(place, telling); at !== undefined; at = at.parent) if (set.has(idAt(at) ?? at.node)) return true;
    return related.some(({ node }) => set.has(node));
  };
};

const isSatisfiedNowhere = ({ tallies, isBroken }: RuleResult): boolean =>
  !isBroken && tallies.size > 0 && [...tallies.values()].every(({ examined, failed }) => failed === examined);

/** What says that a rule found more than are listed; nothing where all are one finding. */
const moreOf = (run: RuleResult, wording: Wording): readonly Finding[] => {
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
const rollUp = (run: RuleResult, findings: readonly RawFinding[], telling: Telling): readonly Finding[] => {
  const byKind = groupBy(findings, ({ checked }) => (failsEverywhere(run, checked.kind) ? checked.kind : undefined));
  const bySentence = groupBy(findings, (finding) => (mayBeOne(run, finding) ? sentenceOf(finding) : undefined));
  const together = new Map([...bySentence].filter(([, alike]) => new Set(alike.map(foundOn)).size > mostAlike));
  const settled: Finding[] = [];
  for (const finding of findings) {
    const everywhere = byKind.get(finding.checked.kind) ?? [];
    const alike = mayBeOne(run, finding) ? (together.get(sentenceOf(finding)) ?? none) : none;
    if (everywhere.length > 1) {
      if (everywhere[0] === finding) settled.push(rolledUp(run, everywhere, telling));
    } else if (alike.length === 0) settled.push(toFinding(finding, telling));
    else if (alike[0] === finding) settled.push(several(run, alike, telling));
  }
  return settled;
};

/** What is found in the same words on more things than these is told as one: a reader takes it in at one glance. */
const mostAlike = 3;

/** Of more things than these, a sentence names only the first; all stand beside it. */
const mostNamed = 12;

/** Whether a finding may be told together with others; where a rule tells everything by itself, it may not. */
const mayBeOne = ({ isBroken, prepared: { rule } }: RuleResult, { key, entry }: RawFinding): boolean =>
  !isBroken && rule.everywhere !== false && key !== undefined && entry === undefined;

const sentenceOf = ({ key, checked, severity }: RawFinding): string => `${key} ${checked.kind} ${severity}`;

/** One finding for several in the same words: the sentence of the first, and the names of the others. */
const several = ({ prepared: { rule } }: RuleResult, alike: readonly RawFinding[], telling: Telling): Finding => {
  const related = relatedOf(alike, telling);
  const [, ...others] = new Set(related.map(({ node }) => node));
  const { key, checked } = alike[0] ?? {};
  const first = related[0]?.node ?? "";
  const isMany = others.length > mostNamed;
  const values = isMany ? { first, count: others.length, some: others.slice(0, mostNamed) } : { first, others };
  return {
    ...{ rule: rule.id, key: isMany ? "coverage/many" : "coverage/several", severity: gravestOf(alike), node: null, path: [], related },
    message: isMany
      ? say(telling.wording, "many", { first: related[0]?.message, count: others.length, some: others.slice(0, mostNamed) })
      : say(telling.wording, "several", { first: related[0]?.message, others }),
    values,
    ...(rule.demand !== undefined && { demand: rule.demand }),
    suggestions: alike.flatMap((one) => (one.suggestions.length === 0 ? none : toFinding(one, telling).suggestions)),
    fingerprint: [rule.id, "several", key, checked?.kind].join("/"),
  };
};

/** The ways to fix what was found, as they are said. */
const suggestionsOf = ({ prepared: { rule }, values, suggestions }: RawFinding, wording: Wording): Finding["suggestions"] =>
  suggestions.map(({ message, values: own, changes }) => ({
    message: sayMessage(rule, message, { ...statedIn(values), ...own }, wording),
    changes,
  }));

const relatedOf = (alike: readonly RawFinding[], telling: Telling): Finding["related"] => alike.map((one) => amongOthers(one, telling));

/** A report as one of several. */
const amongOthers = (found: RawFinding, { among, wording, noting }: Telling): Finding["related"][number] => {
  const known = among.get(found);
  if (known !== undefined) return known;
  const { prepared, key, values } = found;
  const message = noting(found, () => sayMessage(prepared.rule, key, statedIn(values), wording));
  const one = Object.freeze({ node: foundOn(found) ?? "plan", message });
  among.set(found, one);
  return one;
};

/** Whether a rule that may be reported once looked at several things of a kind, and none satisfied it. */
const failsEverywhere = ({ tallies, isBroken, prepared: { rule } }: RuleResult, kind: Kind): boolean => {
  const tally = tallies.get(kind);
  return !isBroken && rule.everywhere !== false && tally !== undefined && tally.examined >= 2 && tally.failed === tally.examined;
};

/** A report as a finding. What was told of it before is told again, with the path that it has now. */
const toFinding = (found: RawFinding, telling: Telling): Finding => {
  const { told, wording, noting } = telling;
  const path = pathTo(nowAt(found.place, telling), found.at);
  const known = told.get(found);
  if (known !== undefined && isSame(known.path, path)) return known;
  const finding = deepFreeze(known === undefined ? noting(found, () => findingOf(found, path, wording)) : { ...known, path });
  told.set(found, finding);
  return finding;
};

const nowAt = (place: Place, { isAgain, now }: Telling): Place => (isAgain ? now(place) : place);

const pathTo = (place: Place, at: string | undefined): Finding["path"] => (at === undefined ? pathOf(place) : [...pathOf(place), at]);

const isSame = (one: Finding["path"], other: Finding["path"]): boolean =>
  one.length === other.length && one.every((step, at) => step === other[at]);

const findingOf = (found: RawFinding, path: Finding["path"], wording: Wording): Finding => {
  const { prepared, key, values, severity, at, related, suggestions } = found;
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
    path,
    related:
      related.length === 0
        ? none
        : related.map((other) => ({ node: other.node, message: sayMessage(rule, other.message, stated, wording) })),
    ...(rule.demand !== undefined && { demand: rule.demand }),
    suggestions: suggestions.length === 0 ? none : suggestionsOf(found, wording),
    fingerprint: `${rule.id}/${key ?? "failed"}/${node ?? "plan"}${at === undefined ? "" : `/${at}`}${related
      .map((other) => `/${other.node}`)
      .sort()
      .join("")}`,
  };
};

/** The entry or thing that a finding is on; null: the plan. */
const foundOn = ({ entry, place }: RawFinding): string | null => entry ?? (place.parent === undefined ? null : (idAt(place) ?? null));

/** One list for all findings: of a hundred thousand, most have neither related things nor suggestions. */
const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const rolledUp = ({ prepared: { rule }, tallies }: RuleResult, alike: readonly RawFinding[], telling: Telling): Finding => {
  const { wording } = telling;
  const [first] = alike;
  const kind = first?.checked.kind;
  const { examined: count, exempt } = (kind && tallies.get(kind)) ?? { examined: alike.length, exempt: 0 };
  const { key, template } = everywhereOf(rule, kind);
  const related = relatedOf(alike, telling);
  const values = { ...(template !== undefined && sharedBy(alike)), count, exempt };
  return {
    rule: rule.id,
    key,
    severity: gravestOf(alike),
    message:
      template === undefined
        ? say(wording, "everywhere", { count, first: related[0]?.message })
        : sayTemplate(wording, key, template, values),
    values,
    node: null,
    path: [],
    related,
    ...(rule.demand !== undefined && { demand: rule.demand }),
    suggestions: alike.flatMap((one) => (one.suggestions.length === 0 ? none : toFinding(one, telling).suggestions)),
    fingerprint: [rule.id, "everywhere", kind].join("/"),
  };
};

/** The values that all reports have in common. */
const sharedBy = ([first, ...others]: readonly RawFinding[]): Finding["values"] => {
  const shared = Object.entries(statedIn(first?.values ?? {}));
  return Object.fromEntries(shared.filter(([name, value]) => others.every(({ values }) => Object.is(values[name], value))));
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
