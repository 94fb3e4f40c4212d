import type { CatalogMetricId } from "../../catalog/metric-names.js";
import type { MetricUnit } from "../../model/measurement/metric.js";

/** A metric that was computed. */
export interface Evaluated {
  /** That it was. */
  readonly ok: true;
  /** The metric's id in the catalogue. */
  readonly metric: CatalogMetricId;
  /** What it comes to, in the unit: a ratio of 0.015 is 1.5 %. Always a finite number. */
  readonly value: number;
  /** The unit, as the catalogue has it. */
  readonly unit: MetricUnit;
  /** The currency of a value in money; absent: the inputs named none, or it is no money. */
  readonly currency?: string;
  /** The catalogue's formula in words. */
  readonly formula: string;
  /** Where the formula is published. */
  readonly source: string;
}

/**
 * Why a metric cannot be computed from its inputs: one is missing, negative or no whole number where things are counted, amounts are in different currencies,
 * a list of times is empty, a part is more than its whole, the formula divides by 0, the result lies outside of its scale, or outside of the range of numbers.
 */
export type EvaluationLack =
  | "missing-input"
  | "negative-input"
  | "fraction-of-count"
  | "currencies-differ"
  | "no-times"
  | "part-exceeds-whole"
  | "division-by-zero"
  | "outside-scale"
  | "out-of-range";

/** A metric that cannot be computed, and why. */
export interface NotEvaluated {
  /** That it cannot be. */
  readonly ok: false;
  /** The metric's id in the catalogue. */
  readonly metric: CatalogMetricId;
  /** Why not: the first reason there is, in the order of `EvaluationLack`. */
  readonly because: EvaluationLack;
  /** The names of the inputs it is about. */
  readonly inputs: readonly string[];
  /** The same in words. */
  readonly sentence: string;
}

/** What came of computing a metric. */
export type Evaluation = Evaluated | NotEvaluated;
