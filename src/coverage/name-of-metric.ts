import type { Metric } from "../model/measurement/metric.js";

/** What a message calls a metric: its name, else the catalogue's id, else its own. */
export const nameOfMetric = ({ name, catalog, id }: Metric): string => name ?? catalog ?? id;
