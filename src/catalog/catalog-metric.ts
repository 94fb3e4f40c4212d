import type { LocalDate } from "../model/dates.js";
import type { Metric } from "../model/metric.js";

/** A metric as the field defines it, with where the definition comes from. */
export interface CatalogMetric extends Required<Pick<Metric, "name" | "unit" | "nature" | "direction" | "kind" | "formula">> {
  /** Its id, by which a plan's metric names it in `catalog`. */
  readonly id: string;
  /** Where the formula is published. */
  readonly source: string;
  /** The day the source was read. */
  readonly asOf: LocalDate;
}
