import { isGuard, placeOfTarget, targetOf } from "../../practice/kpis.js";
import { defineRule } from "../define-rule.js";

/** A KPI without a target shows a figure, not whether it is good enough (E5); one left open on purpose says so, and a guard is no KPI. One without a figure is no target. */
export const kpiNeedsTarget = /* @__PURE__ */ defineRule({
  id: "kpi-needs-target",
  demand: "E5",
  severity: "error",
  trial: "warning",
  on: "kpi",
  messages: {
    none: "The KPI “{kpi, name}” has no target. State what it should reach and by when, or explain in `open` why that is undecided.",
    figure:
      "The target of the KPI “{kpi, name}” gives no figure. Add `atLeast` or `atMost`, or explain in `open` why the figure is undecided.",
  },
  everywhere:
    "None of the {count} KPIs that need a target has one{exempt, select, absent {} 0 {} other { ({exempt, plural, one {one more is a guard or `open`} other {# more are guards or `open`}})}}. State what each should reach and by when, or explain in `open` why that is undecided.",
  applies: (kpi) => kpi.open === undefined && (!isGuard(kpi) || targetOf(kpi) === undefined),
  check(kpi, { report }) {
    if (targetOf(kpi) !== undefined) return;
    const written = placeOfTarget(kpi);
    report({ message: written === undefined ? "none" : "figure", values: { kpi: kpi.id }, at: written ?? "target" });
  },
});
