import type { Point } from "../readings/point.js";

/** What is compared with a target. */
export interface Figure {
  /** How it came about: which sentence tells it. */
  readonly kind: "latest" | "total" | "amount" | "average" | "growth" | "share" | "level" | "each";
  /** The figure in the terms of the target; of a rubric, the place among its levels. */
  readonly figure: number;
  /** The latest of its readings. */
  readonly latest: Point;
  /** All of its readings, latest first. */
  readonly points: readonly Point[];
  /** The first and last of the days it tells of; the first is absent for a day. */
  readonly from: number | undefined;
  /** The last of them. */
  readonly to: number;
  /** Of a growth: what it grew from and to. */
  readonly growth?: GrownFrom & { readonly before: Pick<Point, "from" | "to"> | undefined };
  /** Of a share: what was divided. */
  readonly share?: { readonly part: number; readonly whole: number };
  /** Of each: how many there are, and how many of them meet the target. */
  readonly each?: { readonly count: number; readonly met: number };
  /** Whether days are missing between its readings, so that it is too little rather than too much. */
  readonly hasGap?: boolean;
  /** Whether more may come in: a total that is not at its end. */
  readonly isRunning?: boolean;
  /** Where a straight line to the target begins, in the terms of the target. */
  readonly start: number | undefined;
}

/** Why no figure can be compared with a target. */
export type NoFigure =
  | "no-reading"
  | "since-baseline"
  | "none-counts"
  | "split-rate"
  | "split-differently"
  | "gap"
  | "overlap"
  | "nature-unstated"
  | "baseline-absent"
  | "baseline-unknown"
  | "baseline-range"
  | "baseline-undated"
  | "baseline-not-positive"
  | "before-missing"
  | "before-not-positive"
  | "whole-missing"
  | "whole-zero"
  | "unit-unstated"
  | "level-undefined"
  | "too-large";

/** That there is no figure, and why. */
export interface Without {
  /** Why. */
  readonly because: NoFigure;
  /** Of a growth that cannot be computed: what it grew from and to. */
  readonly growth?: GrownFrom;
  /** The latest of the readings that do not do. */
  readonly latest?: Point;
}

/** What a metric went from and to. */
export interface GrownFrom {
  /** From. */
  readonly from: number;
  /** To. */
  readonly to: number;
}
