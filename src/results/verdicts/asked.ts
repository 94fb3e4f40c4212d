import type { Series } from "../readings/series-of.js";
import type { Start } from "./start-of.js";

/** What a figure is taken from. */
export interface Asked {
  /** What the metric was over time. */
  readonly series: Series;
  /** Where the KPI stood before. */
  readonly start: Start;
  /** The last day that counts. */
  readonly upTo: number;
  /** What another metric was over time. */
  readonly seriesOf: (metric: string) => Series | undefined;
}
