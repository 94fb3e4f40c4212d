import type { Kpi } from "../model/strategy/kpi.js";

/** The KPIs that count towards "one or two" (E2): guards are none, and two on one metric are one. */
export const countingKpis = (kpis: readonly Kpi[]): readonly Kpi[] => {
  const byMetric = new Map<string, Kpi>();
  for (const kpi of kpis) if (kpi.target?.kind !== "guard" && !byMetric.has(kpi.metric)) byMetric.set(kpi.metric, kpi);
  return [...byMetric.values()];
};
