import { assertLike } from "../base/arguments/assert-like.js";
import type { Finding } from "../model/finding.js";
import type { Coverage } from "./check-rules.js";

/** How one check differs from an earlier one. */
export interface ReportChanges {
  /** Findings that are new, in the order of the later report. */
  readonly added: readonly Finding[];
  /** Findings that are gone, in the order of the earlier report. */
  readonly fixed: readonly Finding[];
  /** Findings that are still there, as the later report has them. */
  readonly remaining: readonly Finding[];
}

/**
 * Returns which findings of a check are new, which are gone and which are still there, by their fingerprints: a finding stays the same where its thing was moved, renamed or
 * reworded, where its severity or its sentence changed, and where it was told with others and is now told alone. Frozen. Throws `type` for what is no report.
 *
 * @example
 * ```ts
 * import { checkCoverage, compareReports, editPlan, parsePlan } from "social-plan";
 *
 * const plan = parsePlan({ format: "social-plan/1", id: "acme", channels: [{ id: "forum", name: "Forum" }] });
 * const before = checkCoverage(plan);
 * const after = checkCoverage(editPlan(plan, (tx) => tx.add("strategy", { id: "care", mission: "Help people" })).plan);
 * compareReports(before, after).fixed.map(({ rule }) => rule); // => ["plan-needs-strategy"]
 * ```
 */
export const compareReports = (before: Coverage, after: Coverage): ReportChanges => {
  const reports = [
    [before, "before"],
    [after, "after"],
  ] as const;
  for (const [report, name] of reports)
    assertLike(report, { findings: [{ fingerprint: "" }] }, { path: [name], expected: "what a check returned" });
  return Object.freeze({
    added: leftOf(after.findings, before.findings, false),
    fixed: leftOf(before.findings, after.findings, false),
    remaining: leftOf(after.findings, before.findings, true),
  });
};

/** Those of some findings that are, or are not, among others: each of the others once. */
const leftOf = (findings: readonly Finding[], others: readonly Finding[], isThere: boolean): readonly Finding[] => {
  const left = new Map<string, number>();
  for (const { fingerprint } of others) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  const known = knownIn(others);
  return Object.freeze(
    findings.filter((finding) => {
      const count = left.get(finding.fingerprint) ?? 0;
      left.set(finding.fingerprint, count - 1);
      return (count > 0 || known(finding)) === isThere;
    }),
  );
};

/**
 * Says whether what a finding tells was told in another form among others: by itself where the others told it of many at once, or the other way round.
 * So nothing is new because a thing that was told with others is now told alone, and nothing is gone as long as some of what was told of many is left.
 */
const knownIn = (others: readonly Finding[]): ((finding: Finding) => boolean) => {
  const alone = new Set<string>();
  const together = new Set<string>();
  for (const other of others) for (const key of keysOf(other)) (isOfMany(other) ? together : alone).add(key);
  return (finding) => {
    const keys = keysOf(finding);
    if (!isOfMany(finding)) return keys.some((key) => together.has(key));
    return keys.some((key) => alone.has(key) || together.has(key));
  };
};

/** A finding that tells of many things at once is on none of them. */
const isOfMany = ({ node, related }: Finding): boolean => node === null && related.length > 1;

const keysOf = (finding: Finding): readonly string[] =>
  (isOfMany(finding) ? finding.related.map(({ node }) => node) : [finding.node ?? "plan"]).map((node) => `${finding.rule} ${node}`);
