import type { Plan } from "../../model/plan.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import { daysOf } from "../readings/point.js";

/** Where a KPI stood before. */
export interface Start {
  /** The figure, in the metric's unit; undefined: not stated, not known, or only within limits. */
  readonly value: number | undefined;
  /** Why there is no figure. */
  readonly missing: "absent" | "unknown" | "range" | undefined;
  /** The first of the days it was counted over. */
  readonly from: number | undefined;
  /** The last day it tells of. */
  readonly to: number | undefined;
  /** The last day before the work began: its own, else that before the plan's period. */
  readonly eve: number | undefined;
}

/** Where a KPI stood before the work began; `numberOf` counts days. */
export const startOf = ({ period }: Plan, { baseline }: Kpi, numberOf: (date: string) => number): Start => {
  const eveOfPlan = period === undefined ? undefined : numberOf(period.from) - 1;
  if (baseline === undefined) return { ...undated, missing: "absent", eve: eveOfPlan };
  if ("unknown" in baseline) return { ...undated, missing: "unknown", eve: eveOfPlan };
  const days = daysOf(baseline, numberOf);
  const dated = { from: days?.from, to: days?.to, eve: days?.to ?? eveOfPlan };
  return "value" in baseline ? { ...dated, value: baseline.value, missing: undefined } : { ...dated, value: undefined, missing: "range" };
};

const undated = { value: undefined, from: undefined, to: undefined };
