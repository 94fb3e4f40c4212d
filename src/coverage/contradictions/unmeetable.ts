import type { Target } from "../../model/strategy/target.js";
import type { Contradiction } from "./contradiction.js";

/** The contradiction in a target that nothing can meet. */
export const unmeetable = (target: Target, kpi: string, at: "target" | "milestones"): readonly Contradiction[] => {
  if (target.kind === "growth") return [];
  if (target.kind === "rubric")
    return target.levels.includes(target.atLeast) ? [] : [{ message: "level", values: { kpi, level: target.atLeast }, at }];
  if (target.kind === "rank") return target.atMost < 1 ? [{ message: "place", values: { kpi, atMost: target.atMost }, at }] : [];
  const { atLeast, atMost } = target;
  return atLeast !== undefined && atMost !== undefined && atLeast > atMost
    ? [{ message: "range", values: { kpi, kind: target.kind, atLeast, atMost }, at }]
    : [];
};
