import type { KpiResult, Results, Verdict, VerdictCounts } from "../../../src/results/results.js";

/** Counts of verdicts, none where nothing is said. */
export const countsOf = (counts: Partial<VerdictCounts> = {}): VerdictCounts => ({
  met: 0,
  "on-track": 0,
  behind: 0,
  missed: 0,
  unmeasured: 0,
  "not-computable": 0,
  ...counts,
});

/** A KPI as measured, of which a test says what it is about. */
export const kpiResultOf = (verdict: Verdict, fields: Partial<KpiResult> = {}): KpiResult => ({
  kpi: "k",
  metric: "m",
  of: "g",
  verdict,
  because: "made-up",
  sentence: `It is ${verdict}.`,
  readings: [],
  ...fields,
});

/** Results that say nothing but what a test gives them. */
export const resultsOf = (fields: Partial<Results> = {}): Results => {
  const { kpis = [] } = fields;
  const counts: Record<Verdict, number> = { ...countsOf() };
  for (const { verdict } of kpis) counts[verdict] += 1;
  return {
    plan: "the-plan",
    on: "2027-03-31",
    counts,
    kpis,
    goals: [],
    marketingObjectives: [],
    businessObjectives: [],
    strategies: [],
    decisions: [],
    decisionsInWords: [],
    guards: [],
    promises: [],
    experiments: [],
    late: [],
    setAside: [],
    ...fields,
  };
};
