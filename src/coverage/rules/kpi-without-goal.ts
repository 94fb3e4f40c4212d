import { defineRule } from "../define-rule.js";

/** A KPI shows whether something is reached, so it stands under a goal or business objective (E1, X1). */
export const kpiWithoutGoal = /* @__PURE__ */ defineRule({
  id: "kpi-without-goal",
  demand: "E1, X1",
  severity: "warning",
  on: "kpi",
  messages: {
    none: "The KPI “{kpi, name}” is not tied to a goal or objective. Move it under the goal or business objective it measures.",
  },
  everywhere: "{count} KPIs are not tied to a goal or objective. Move each under the goal or business objective it measures.",
  implies: ["kpi-needs-deadline"],
  applies: (_, { parent }) => parent("strategy") !== undefined,
  check(kpi, { report }) {
    report({ message: "none", values: { kpi: kpi.id } });
  },
});
