import type { Kpi } from "../../model/strategy/kpi.js";
import { deadlineOf, needsDeadline } from "../../practice/kpis.js";
import { defineRule } from "../define-rule.js";

/**
 * A target is met or missed on a day, within the plan's period and by the vision's date (E5).
 * Where a KPI has no date of its own, its goal's holds. What holds every time, or period by period, needs none; nor does what is open on purpose.
 */
export const kpiNeedsDeadline = /* @__PURE__ */ defineRule({
  id: "kpi-needs-deadline",
  demand: "E5",
  severity: "warning",
  on: "kpi",
  messages: {
    none: "The KPI “{kpi, name}” has a target but no deadline. Set its `due` date, or explain in `open` why it is undecided.",
    afterPeriod:
      "The KPI “{kpi, name}” is due on {due, date}, after the plan's period ends on {end, date}. Bring the date forward, or extend the period.",
    afterVision:
      "The KPI “{kpi, name}” is due on {due, date}, after the vision's date of {end, date}. Bring the date forward, or move the vision's date.",
  },
  everywhere:
    "None of the {count} KPIs that need a deadline has one that the plan's period and vision allow. Set the `due` date of each, or explain in `open` why it is undecided.",
  applies: needsDeadline,
  check(kpi, { plan, parent, report }) {
    const due = deadlineOf(kpi);
    const values = { kpi: kpi.id };
    if (due === undefined) {
      if (parent("goal")?.due === undefined) report({ message: "none", values, at: "due" });
    } else if (typeof due === "string") {
      const at = fieldOfDeadline(kpi);
      const [end, vision] = [plan.period?.to, plan.vision?.due];
      if (end !== undefined && due > end) report({ message: "afterPeriod", values: { ...values, due, end }, at });
      else if (vision !== undefined && due > vision) report({ message: "afterVision", values: { ...values, due, end: vision }, at });
    }
  },
});

const fieldOfDeadline = ({ due }: Kpi): "due" | "milestones" => (due === undefined ? "milestones" : "due");
