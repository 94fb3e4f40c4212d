import type { Finding } from "../../model/finding.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { PreparedRule } from "./prepare-rules.js";
import type { Suppression } from "./rule-config.js";

/** A finding that the config leaves out of the report. */
export interface SuppressedFinding extends Pick<Suppression, "because" | "until"> {
  /** The finding. */
  readonly finding: Finding;
  /** It has an end, which was not looked at, because nobody said on which day the check is made. */
  readonly isEndIgnored?: true;
}

/** A suppression that suppresses nothing. */
export interface UnusedSuppression extends Suppression {
  /** The rule. */
  readonly rule: string;
  /** Why: there is no such finding any more, or its end has passed and the finding is back. */
  readonly why: "not-found" | "expired";
}

/** What of the findings is left, and what became of the suppressions. */
export interface Suppressed {
  /** Those that nothing suppresses. */
  readonly findings: readonly Finding[];
  /** Those that are left out. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The suppressions that left nothing out. */
  readonly unusedSuppressions: readonly UnusedSuppression[];
}

/** Leaves out the findings that the config suppresses. That a rule failed, or has more to say, is never one of them. */
export const suppressFindings = (all: readonly Finding[], rules: readonly PreparedRule[], today: LocalDate | undefined): Suppressed => {
  const holding = new Map<string, Suppression>();
  const expired = new Map<string, UnusedSuppression>();
  for (const { rule, suppress } of rules)
    for (const [fingerprint, one] of suppress) {
      const key = keyOf(rule.id, fingerprint);
      if (one.until !== undefined && today !== undefined && today > one.until) expired.set(key, { rule: rule.id, ...one, why: "expired" });
      else holding.set(key, one);
    }
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const used = new Set<string>();
  for (const finding of all) {
    const key = keyOf(finding.rule, finding.fingerprint);
    const one = finding.key.startsWith("coverage/failed") || finding.key === "coverage/more" ? undefined : holding.get(key);
    if (one === undefined) findings.push(finding);
    else {
      used.add(key);
      const { because, until } = one;
      suppressed.push({
        finding,
        because,
        ...(until !== undefined && { until }),
        ...(until !== undefined && today === undefined && { isEndIgnored: true }),
      });
    }
  }
  const unused = rules.flatMap(({ rule, suppress }) =>
    [...suppress].flatMap(([fingerprint, one]): readonly UnusedSuppression[] => {
      const key = keyOf(rule.id, fingerprint);
      const over = expired.get(key);
      if (over !== undefined) return [over];
      return used.has(key) ? [] : [{ rule: rule.id, ...one, why: "not-found" }];
    }),
  );
  return { findings, suppressed, unusedSuppressions: unused };
};

const keyOf = (rule: string, fingerprint: string): string => `${rule} ${fingerprint}`;
