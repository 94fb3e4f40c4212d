import { cleanNumber } from "../../base/clean-number.js";
import type { Target } from "../../model/strategy/target.js";
import type { Asked } from "./asked.js";
import { type Bounds, boundAhead, boundsOf, isWithin } from "./bounds.js";
import type { Figure } from "./figure.js";
import { figureOf } from "./figure-of.js";
import type { DatedMilestone } from "./milestones-of.js";
import type { Start } from "./start-of.js";

/** What was to be reached by a day. */
export interface Expectation {
  /** The figure, in the terms of the target; undefined: nothing was yet. */
  readonly figure: number | undefined;
  /** The day. */
  readonly on: number;
  /** The milestone it comes from; undefined: the line. */
  readonly milestone: DatedMilestone | undefined;
}

/** Why nothing says what was to be reached by now. */
export type NoLine = "no-line-absent" | "no-line-unknown" | "no-line-range" | "no-line-undated" | "no-line-level" | "no-line-due";

/** How a figure compares with what was to be reached by its day. */
export interface Compared {
  readonly verdict: "on-track" | "behind";
  readonly because: "on-line" | "below-line" | "milestone-met" | "milestone-missed" | "before-milestone";
  readonly expected: Expectation;
}

interface Way {
  readonly figure: Figure;
  readonly bounds: Bounds;
  readonly due: number | undefined;
  readonly milestones: readonly DatedMilestone[];
  readonly asked: Asked;
}

/**
 * Compares a figure that has not reached its target with what was to be reached by its day: the last milestone up to then; else the straight line from the baseline to the
 * first milestone, or to the target where there is none. Without such a line nothing was to be reached before the first milestone.
 */
export const expectationOf = (target: Target, way: Way): Compared | NoLine => {
  const { figure, milestones, asked } = way;
  const passed = milestones.findLast(({ due }) => due <= figure.to);
  if (passed !== undefined) {
    const compared = againstMilestone(passed, asked);
    if (compared !== undefined) return compared;
  }
  const next = milestones.find(({ due }) => due > figure.to);
  const line = next === undefined ? lineTo(target, way.due, way) : lineTo(next.target, next.due, way);
  if (typeof line !== "string" || next === undefined) return line;
  return { verdict: "on-track", because: "before-milestone", expected: { figure: undefined, on: next.due, milestone: next } };
};

const againstMilestone = (milestone: DatedMilestone, asked: Asked): Compared | undefined => {
  const figure = figureOf(milestone.target, asked);
  if ("because" in figure) return undefined;
  const bounds = boundsOf(milestone.target, asked.series.facts);
  const expected = { figure: boundAhead(figure.figure, bounds) ?? bounds.atLeast ?? bounds.atMost, on: milestone.due, milestone };
  return isWithin(figure.figure, bounds)
    ? { verdict: "on-track", because: "milestone-met", expected }
    : { verdict: "behind", because: "milestone-missed", expected };
};

/** The straight line from the baseline to a target and its day. */
const lineTo = (target: Target, due: number | undefined, { asked }: Way): Compared | NoLine => {
  const figure = figureOf(target, asked);
  if ("because" in figure || figure.kind === "level") return "no-line-level";
  const { start, to } = figure;
  const { eve, missing } = asked.start;
  if (due === undefined) return "no-line-due";
  if (start === undefined) return noLine(missing);
  const first = figure.kind === "total" ? (eve ?? (figure.from === undefined ? undefined : figure.from - 1)) : eve;
  if (first === undefined || due <= first) return "no-line-undated";
  const bounds = boundsOf(target, asked.series.facts);
  const ahead = boundAhead(figure.figure, bounds);
  const end = ahead ?? boundAhead(start, bounds);
  const on = Math.min(Math.max(to, first), due);
  if (end === undefined) return { verdict: "on-track", because: "on-line", expected: { figure: figure.figure, on, milestone: undefined } };
  // Who began within the bounds was to stay there.
  const isUphill = bounds.atLeast !== undefined && end === bounds.atLeast;
  const isOnTheWay = isUphill ? start < end : start > end;
  const expected = isOnTheWay ? cleanNumber(start + ((end - start) * (on - first)) / (due - first)) : end;
  const isOnLine = isUphill ? figure.figure >= expected : figure.figure <= expected;
  return {
    verdict: isOnLine ? "on-track" : "behind",
    because: isOnLine ? "on-line" : "below-line",
    expected: { figure: expected, on, milestone: undefined },
  };
};

const noLine = (missing: Start["missing"]): NoLine => (missing === undefined ? "no-line-undated" : `no-line-${missing}`);
