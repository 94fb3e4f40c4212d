import type { Plan } from "../../model/plan.js";
import { deadlineOf, targetOf } from "../../practice/kpis.js";
import { defineRule } from "../define-rule.js";

/** A vision says where the organisation wants to be, by when (B1), and at least one target is due by then, so that its day shows whether it has come true. */
export const visionMissing = /* @__PURE__ */ defineRule({
  id: "vision-missing",
  demand: "B1",
  severity: "info",
  on: "plan",
  messages: {
    none: "The plan does not say where the organisation wants to be. State it in `vision`, with the date by which.",
    undated: "The vision has no date. Set in `due` by when it is to come true.",
    untargeted:
      "No KPI has a target that is due by the vision's date, {due, date}. Set the `due` of a KPI that shows whether the vision has come true.",
  },
  check(plan, { report }) {
    const { vision } = plan;
    if (vision === undefined) return report({ message: "none", at: "vision" });
    const { due } = vision;
    if (due === undefined) return report({ message: "undated", at: "vision" });
    if (!isTargetedBy(plan, due)) report({ message: "untargeted", values: { due }, at: "vision" });
  },
});

/** Whether some KPI is to reach something by a day. A date that hangs on another may be before it. */
const isTargetedBy = ({ strategies }: Plan, day: string): boolean =>
  strategies.some(({ businessObjectives, goals, kpis }) => {
    const isMeant = (wider: Deadline) => (kpi: (typeof kpis)[number]) => {
      const due = deadlineOf(kpi) ?? wider.due;
      return targetOf(kpi) !== undefined && due !== undefined && (typeof due !== "string" || due <= day);
    };
    return (
      kpis.some(isMeant({})) ||
      businessObjectives.some((objective) => objective.kpis.some(isMeant({}))) ||
      goals.some((goal) => goal.kpis.some(isMeant(goal)))
    );
  });

type Deadline = Pick<Plan["strategies"][number]["goals"][number], "due">;
