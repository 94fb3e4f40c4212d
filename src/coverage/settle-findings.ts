import { fillTemplate } from "../base/fill-template.js";
import type { Finding } from "../model/finding.js";
import { type Place, pathOf } from "../model/place.js";
import { nodeIdOf, type RawFinding, type RuleRun } from "./run-rules.js";

/**
 * Makes findings of what the rules reported, so that a first draft is told ten things and not two hundred:
 * what another finding makes pointless to repeat is left out, and a rule that no thing satisfies is told once.
 */
export const settleFindings = (runs: readonly RuleRun[]): readonly Finding[] => {
  const isImplied = impliedBy(runs);
  return runs.flatMap((run) => {
    const findings = run.findings.filter((finding) => !isImplied(finding));
    const isEverywhere = run.examined > 1 && run.failed === run.examined && findings.length > 1;
    return isEverywhere ? [rolledUp(run, findings)] : findings.map(toFinding);
  });
};

/** Says of a finding whether another on the same thing, or on one it stands in, implies it. */
const impliedBy = (runs: readonly RuleRun[]): ((finding: RawFinding) => boolean) => {
  const places = new Map<string, Set<Place>>();
  for (const { prepared, findings } of runs)
    for (const implied of prepared.rule.implies) {
      const set = places.get(implied) ?? new Set();
      for (const { place } of findings) set.add(place);
      places.set(implied, set);
    }
  return ({ prepared, place }) => {
    const set = places.get(prepared.rule.id);
    if (set === undefined) return false;
    for (let at: Place | undefined = place; at !== undefined; at = at.parent) if (set.has(at)) return true;
    return false;
  };
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

const rolledUp = ({ prepared: { rule, severity }, examined }: RuleRun, findings: readonly RawFinding[]): Finding => {
  const template = rule.everywhere ?? "None of {count} satisfies “{rule}”. The first: {first}";
  const values = { count: examined, rule: rule.id, first: findings[0]?.message ?? "" };
  return {
    rule: rule.id,
    severity,
    message: fillTemplate(template, values),
    values: { count: examined },
    node: null,
    path: [],
    related: findings.map(({ place, message }) => ({ node: nodeIdOf(place) ?? "plan", message })),
    ...(rule.demand !== undefined && { demand: rule.demand }),
    suggestions: [],
    fingerprint: `${rule.id}/everywhere`,
  };
};
