import type { Metric } from "../model/measurement/metric.js";
import type { Kpi } from "../model/strategy/kpi.js";
import type { Id } from "../model/values/id.js";
import { nameOfMetric } from "./name-of-metric.js";

/** What a message calls a KPI, which has no name: that of its metric. */
export const nameOfKpi = ({ metric: id }: Kpi, find: (kind: "metric", id: Id<"metric">) => Metric | undefined): string => {
  const metric = find("metric", id);
  return metric === undefined ? id : nameOfMetric(metric);
};
