import { isComparable, isGuard, isTargetMet, targetOf } from "../../practice/kpis.js";
import { defineRule } from "../define-rule.js";

/** A target that was met before the work began asks for nothing (E5). A guard is meant to be met from the start. */
export const kpiAlreadyMet = /* @__PURE__ */ defineRule({
  id: "kpi-already-met",
  demand: "E5",
  severity: "info",
  on: "kpi",
  messages: {
    met: "The KPI “{kpi, name}” stood at {least}{most, select, absent {} other {–{most}}}, which meets its target already. Aim higher, or make it a guard if it is only to be kept.",
  },
  everywhere: "All {count} KPIs met their targets before the work began. Aim higher, or make guards of those that are only to be kept.",
  applies: ({ baseline }) => baseline !== undefined && !("unknown" in baseline),
  check(kpi, { report }) {
    const { baseline } = kpi;
    const target = targetOf(kpi);
    if (target === undefined || isGuard(kpi) || baseline === undefined || "unknown" in baseline) return;
    if (!isComparable(target, baseline)) return;
    const readings = "value" in baseline ? [baseline.value] : [baseline.atLeast, baseline.atMost];
    if (readings.every((reading) => isTargetMet(target, reading) === true))
      report({ message: "met", values: { kpi: kpi.id, least: readings[0], most: readings[1] }, at: "baseline" });
  },
});
