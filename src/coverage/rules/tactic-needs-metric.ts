import { isCarriedOut } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/** A tactic that nothing measures cannot be improved (E2). The parts of a wider tactic are measured, not the whole; a dropped one is not asked. */
export const tacticNeedsMetric = /* @__PURE__ */ defineRule({
  id: "tactic-needs-metric",
  demand: "E2",
  severity: "error",
  on: "tactic",
  messages: { none: "The tactic “{tactic, name}” has no metric. Name in `metrics` what will show whether it works." },
  everywhere:
    "None of the {count} tactics that need one has a metric{exempt, select, absent {} 0 {} other { ({exempt, plural, one {one wider or dropped one is} other {# wider or dropped ones are}} exempt)}}. Name in the `metrics` of each what will show whether it works.",
  applies: (tactic, { plan }) => isCarriedOut(plan, tactic),
  check({ id, metrics }, { report }) {
    if (metrics.length === 0) report({ message: "none", values: { tactic: id }, at: "metrics" });
  },
});
