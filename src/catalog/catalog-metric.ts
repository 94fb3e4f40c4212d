import type { Platform } from "../model/audience/channel.js";
import type { Metric } from "../model/measurement/metric.js";
import type { LocalDate } from "../model/values/dates.js";
import type { CatalogMetricId } from "./metric-names.js";

/** A metric as the field defines it, with where the definition comes from. */
export interface CatalogMetric extends Required<Pick<Metric, "name" | "unit" | "nature" | "direction" | "kind" | "formula">> {
  /** Its id, by which a plan's metric names it in `catalog`. */
  readonly id: string;
  /** The ids of the metrics that say more, where this one flatters when read alone (C10); absent: it can stand alone. */
  readonly better?: readonly string[];
  /** Why it says nothing of worth whatever stands beside it (C10); absent: read with others, it can. */
  readonly alwaysVain?: string;
  /** The platforms that report it themselves, under this name or one of their own; absent: none of which we are sure. */
  readonly reportedBy?: readonly Platform[];
  /** Where the formula is published. */
  readonly source: string;
  /** The day the source was read. */
  readonly asOf: LocalDate;
}

/** An entry before its name and the day that all share are put to it. */
export interface UndatedMetric extends Omit<CatalogMetric, "id" | "name" | "asOf"> {
  /** Its id, which has a name. */
  readonly id: CatalogMetricId;
}
