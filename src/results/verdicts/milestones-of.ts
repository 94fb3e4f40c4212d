import type { Plan } from "../../model/plan.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import type { Target } from "../../model/strategy/target.js";
import { targetOf } from "../../practice/kpis.js";
import { dueDayOf } from "./due-day.js";

/** A target on the way. */
export interface DatedMilestone {
  /** Its day. */
  readonly due: number;
  /** What is to be reached by then. */
  readonly target: Target;
}

/** The milestones of a KPI that have a day, earliest first; not the one that is its target in the end. */
export const milestonesOf = (plan: Plan, kpi: Kpi): readonly DatedMilestone[] => {
  const { milestones } = kpi;
  const target = targetOf(kpi);
  return milestones
    .flatMap((milestone): readonly DatedMilestone[] => {
      if (milestone.target === target) return [];
      const { day } = dueDayOf(plan, milestone.due);
      return day === undefined ? [] : [{ due: day, target: milestone.target }];
    })
    .sort((one, other) => one.due - other.due);
};
