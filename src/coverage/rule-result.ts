import type { Kind } from "../model/kind.js";
import type { PreparedRule } from "./config/prepare-rules.js";
import type { Seen } from "./observing/seen.js";
import type { Tally } from "./observing/tallies.js";
import type { RawFinding } from "./raw-finding.js";
import { mostFindings, type Reports } from "./run-rules.js";

/** What one rule found over the whole plan. */
export interface RuleResult {
  /** The rule, as it was run. */
  readonly prepared: PreparedRule;
  /** How it fared, by the kind of the things it spoke of. */
  readonly tallies: ReadonlyMap<Kind, Tally>;
  /** Whether it threw, and so has not looked at everything. */
  readonly isBroken: boolean;
  /** How many more it would have reported. */
  readonly more: number;
  /** What it reported, in the order of the document. */
  readonly findings: readonly RawFinding[];
}

/** Returns the first thousand reports of a rule, and how many more there are. Those of a thing that were not kept are asked for again where they are among the first. */
export const firstReports = (
  said: readonly Seen[],
  at: number,
  again: (of: Seen) => readonly RawFinding[],
  failure: RawFinding | undefined,
): Pick<RuleResult, "findings" | "more"> => {
  const findings: RawFinding[] = [];
  let more = 0;
  for (const of of said) {
    const { kept, count } = reportsOn(of, at);
    const listed = Math.min(mostFindings - findings.length, count);
    if (listed > 0) for (const one of (kept.length < listed ? again(of) : kept).slice(0, listed)) findings.push(one);
    more += count - listed;
  }
  // That a rule failed is told however much it has told before.
  if (failure === undefined || findings.at(-1) === failure) return { findings, more };
  return { findings: [...findings, failure], more: more - 1 };
};

const reportsOn = ({ said }: Seen, at: number): Reports => (said?.get(at) as Reports | undefined) ?? noReports; // it is the rule that said it

const noReports: Reports = { kept: [], count: 0 };
