import { groupBy } from "../base/group-by.js";
import { fillTemplate } from "../base/text/fill-template.js";
import { type Place, pathOf } from "../model/find/place.js";
import type { Finding } from "../model/finding.js";
import type { Kind } from "../model/kind.js";
import { nodeIdOf, type RawFinding, type RuleRun } from "./run-rules.js";

/**
 * Makes findings of what the rules reported, so that a first draft is told ten things and not two hundred:
 * what another finding makes pointless to repeat is left out, and a rule that no thing of a kind satisfies is told once.
 */
export const settleFindings = (runs: readonly RuleRun[]): readonly Finding[] => {
  const isImplied = impliedBy(runs);
  return runs.flatMap((run) =>
    rollUp(
      run,
      run.findings.filter((finding) => !isImplied(finding)),
    ),
  );
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

/** Tells once what is found on every thing of a kind, at the place of the first; the rest one by one. */
const rollUp = (run: RuleRun, findings: readonly RawFinding[]): readonly Finding[] => {
  const byKind = groupBy(findings, ({ checked }) => (failsEverywhere(run, checked) ? checked : undefined));
  return findings.flatMap((finding) => {
    const alike = byKind.get(finding.checked) ?? [];
    if (alike.length < 2) return [toFinding(finding)];
    return alike[0] === finding ? [rolledUp(run, finding, alike)] : [];
  });
};

/** Whether a rule that may be told once looked at several things of a kind, and none satisfied it. */
const failsEverywhere = ({ tallies, isBroken, prepared: { rule } }: RuleRun, kind: Kind): boolean => {
  const tally = tallies.get(kind);
  return !isBroken && rule.everywhere !== false && tally !== undefined && tally.examined >= 2 && tally.failed === tally.examined;
};

const toFinding = ({ prepared: { rule, severity }, key, message, values, place, at, related }: RawFinding): Finding => {
  const node = nodeIdOf(place);
  return {
    rule: rule.id,
    severity: key === undefined ? "error" : severity,
    message,
    values,
    node,
    path: at === undefined ? pathOf(place) : [...pathOf(place), at],
    related,
    ...(rule.demand !== undefined && { demand: rule.demand }),
    suggestions: [],
    fingerprint: [rule.id, key ?? "failed", node ?? "plan", ...(at === undefined ? [] : [at]), ...related.map((other) => other.node)].join(
      "/",
    ),
  };
};

const rolledUp = ({ prepared: { rule, severity }, tallies }: RuleRun, first: RawFinding, alike: readonly RawFinding[]): Finding => {
  const count = tallies.get(first.checked)?.examined ?? alike.length;
  const template = typeof rule.everywhere === "object" ? rule.everywhere[first.checked] : rule.everywhere;
  const values = { count, rule: rule.id, first: first.message };
  return {
    rule: rule.id,
    severity,
    message: fillTemplate(template || "None of {count} satisfies “{rule}”. The first: {first}", values),
    values: { count },
    node: null,
    path: [],
    related: alike.map(({ place, message }) => ({ node: nodeIdOf(place) ?? "plan", message })),
    ...(rule.demand !== undefined && { demand: rule.demand }),
    suggestions: [],
    fingerprint: [rule.id, "everywhere", first.checked].join("/"),
  };
};
