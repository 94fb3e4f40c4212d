import { isGuard, targetOf } from "../../practice/kpis.js";
import { defineRule } from "../define-rule.js";

/** Results are measured from where things stood before (E5). A guard is a limit and counts from nowhere. */
export const kpiNeedsBaseline = /* @__PURE__ */ defineRule({
  id: "kpi-needs-baseline",
  demand: "E5",
  severity: "warning",
  on: "kpi",
  messages: {
    none: "The KPI “{kpi, name}” has a target but no baseline. Give its `baseline` a value, or state there why it is unknown.",
  },
  everywhere:
    "None of the {count} KPIs with a target to reach has a baseline. Give the `baseline` of each a value, or state there why it is unknown.",
  applies: (kpi) => targetOf(kpi) !== undefined && !isGuard(kpi),
  check(kpi, { report }) {
    if (kpi.baseline === undefined) report({ message: "none", values: { kpi: kpi.id }, at: "baseline" });
  },
});
