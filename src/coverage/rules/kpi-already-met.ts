import { isComparable, isGuard, isTargetMet, targetOf } from "../../practice/kpis.js";
import { defineRule } from "../define-rule.js";

/** A target that was met before the work began asks for nothing (E5). A guard is meant to be met from the start. */
export const kpiAlreadyMet = /* @__PURE__ */ defineRule({
  id: "kpi-already-met",
  demand: "E5",
  severity: "info",
  on: "kpi",
  messages: {
    met: "The KPI “{kpi, name}” started at {kind, select, share {{least, percent}{most, select, absent {} other {–{most, percent}}}} rank {place {least}{most, select, absent {} other { to {most}}}} other {{least}{most, select, absent {} other {–{most}}}}}, which already meets its target. Set a more ambitious target, or make it a guard if it only needs to be kept.",
  },
  everywhere:
    "All {count} KPIs with a known baseline met their targets before the work began. Set more ambitious targets, or make guards of those that only need to be kept.",
  applies: ({ baseline }) => baseline !== undefined && !("unknown" in baseline),
  check(kpi, { report }) {
    const { baseline } = kpi;
    const target = targetOf(kpi);
    if (target === undefined || isGuard(kpi) || baseline === undefined || "unknown" in baseline) return;
    if (!isComparable(target, baseline)) return;
    const readings = "value" in baseline ? [baseline.value] : [baseline.atLeast, baseline.atMost];
    if (readings.every((reading) => isTargetMet(target, reading) === true))
      report({ message: "met", values: { kpi: kpi.id, kind: target.kind, least: readings[0], most: readings[1] }, at: "baseline" });
  },
});
