import type { KpiInput, Measurement, MeasurementInput, MetricInput, Plan, PlanInput } from "social-plan";
import { parsePlan } from "social-plan";

/** A measurement without what every one of them has here. */
export type WrittenReading = Omit<MeasurementInput, "id" | "metric"> & { readonly id?: string; readonly metric?: string };

/** What a plan of one KPI is made of. */
export interface KpiPlan {
  readonly kpi?: Omit<Partial<KpiInput>, "id" | "metric">;
  readonly metric?: Omit<Partial<MetricInput>, "id">;
  readonly readings?: readonly WrittenReading[];
  readonly plan?: Partial<PlanInput>;
}

/** A plan for 2027 with one KPI `k` on the metric `m`, which stands in a goal `g`; readings are `r1`, `r2` … */
export const kpiPlan = ({ kpi = {}, metric = {}, readings = [], plan = {} }: KpiPlan): Plan =>
  parsePlan({
    format: "social-plan/1",
    id: "acme",
    period: { from: "2027-01-01", to: "2027-12-31" },
    metrics: [
      { id: "m", name: "Metric", ...metric },
      { id: "whole", name: "Whole", nature: metric.nature },
    ],
    strategies: [{ id: "s", goals: [{ id: "g", statement: "Goal", kpis: [{ id: "k", metric: "m", ...kpi }] }] }],
    measurements: readings.map((reading, index) => ({ id: `r${index + 1}`, metric: "m", ...reading })),
    ...plan,
  } as PlanInput);

/** The days of a month of 2027, or of several. */
export const months = (from: number, to = from): Measurement["period"] => ({
  from: `2027-${two(from)}-01`,
  to: `2027-${two(to)}-${[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][to - 1]}`,
});

const two = (number: number): string => String(number).padStart(2, "0");
