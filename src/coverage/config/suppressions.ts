import type { Finding } from "../../model/finding.js";
import type { LocalDate } from "../../model/values/dates.js";
import { failedKey, moreKey } from "../engine-keys.js";
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

/** The suppressions of a check, and what became of each. */
export class Suppressions {
  /** By rule and fingerprint, those that hold on the day of the check. */
  readonly #holding = new Map<string, Suppression>();
  readonly #all: readonly (Omit<UnusedSuppression, "why"> & { readonly isOver: boolean })[];
  readonly #used = new Set<string>();
  readonly #left: SuppressedFinding[] = [];
  readonly #today: LocalDate | undefined;

  constructor(rules: readonly PreparedRule[], today: LocalDate | undefined) {
    this.#today = today;
    this.#all = rules.flatMap(({ rule, suppress }) =>
      [...suppress.values()].map((one) => ({
        rule: rule.id,
        ...one,
        isOver: one.until !== undefined && today !== undefined && today > one.until,
      })),
    );
    for (const { isOver, ...one } of this.#all) if (!isOver) this.#holding.set(keyOf(one.rule, one.fingerprint), one);
  }

  /** Whether a finding is left out; it is listed then. That a rule failed, or has more to say, never is. */
  leaveOut(finding: Finding): boolean {
    const key = keyOf(finding.rule, finding.fingerprint);
    const one = finding.key === failedKey || finding.key === moreKey ? undefined : this.#holding.get(key);
    if (one === undefined) return false;
    const { because, until } = one;
    const isEndIgnored = until !== undefined && this.#today === undefined;
    this.#used.add(key);
    this.#left.push({ finding, because, ...(until !== undefined && { until }), ...(isEndIgnored && { isEndIgnored }) });
    return true;
  }

  /** The findings that were left out. */
  get suppressed(): readonly SuppressedFinding[] {
    return this.#left;
  }

  /** The suppressions that left nothing out. */
  get unused(): readonly UnusedSuppression[] {
    return this.#all.flatMap(({ isOver, ...one }) =>
      this.#used.has(keyOf(one.rule, one.fingerprint)) ? [] : [{ ...one, why: isOver ? "expired" : "not-found" }],
    );
  }
}

const keyOf = (rule: string, fingerprint: string): string => `${rule} ${fingerprint}`;
