import type { Verdict, VerdictCounts } from "./results.js";

/** From the worst to the best. What nobody measured or can compute binds more than what is well on its way. */
export const worstFirst: readonly Verdict[] = ["missed", "behind", "unmeasured", "not-computable", "on-track", "met"];

/** How often each verdict is among some. */
export const countsOf = (verdicts: readonly Verdict[]): VerdictCounts => {
  const counts: Record<Verdict, number> = { met: 0, "on-track": 0, behind: 0, missed: 0, unmeasured: 0, "not-computable": 0 };
  for (const verdict of verdicts) counts[verdict] += 1;
  return counts;
};
