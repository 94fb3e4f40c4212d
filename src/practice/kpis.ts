import { memo } from "../base/memo.js";
import type { Plan } from "../model/plan.js";
import type { Baseline } from "../model/strategy/baseline.js";
import type { Kpi } from "../model/strategy/kpi.js";
import type { Target } from "../model/strategy/target.js";
import type { DateRef } from "../model/values/date-ref.js";

/** All KPIs of a plan in its order: of each strategy those of business objectives, then of goals, then those that are tied to neither. */
export const allKpis = ({ strategies }: Pick<Plan, "strategies">): readonly Kpi[] => allIn(strategies);

const allIn = /* @__PURE__ */ memo((strategies: Plan["strategies"]): readonly Kpi[] => {
  const all: Kpi[] = [];
  for (const { businessObjectives, goals, kpis } of strategies) {
    for (const objective of businessObjectives) for (const kpi of objective.kpis) all.push(kpi);
    for (const goal of goals) for (const kpi of goal.kpis) all.push(kpi);
    for (const kpi of kpis) all.push(kpi);
  }
  return all;
});

/** What a KPI is to reach in the end: its target, else that of its last milestone (E5). One that gives no figure asks for nothing and is none. */
export const targetOf = ({ target, milestones }: Kpi): Target | undefined =>
  [target, milestones.at(-1)?.target].find((stated): stated is Target => stated !== undefined && hasFigure(stated));

/** Whether a target says what meets it: "per event" without a number does not. */
const hasFigure = (target: Target): boolean => {
  switch (target.kind) {
    case "growth":
    case "rank":
    case "rubric":
      return true;
    case "value":
    case "each":
    case "share":
    case "guard":
      return target.atLeast !== undefined || target.atMost !== undefined;
  }
};

/** Where a KPI writes a target, with a figure or without: at the KPI itself or at a milestone; undefined where it writes none. */
export const placeOfTarget = ({ target, milestones }: Kpi): "target" | "milestones" | undefined =>
  target !== undefined ? "target" : milestones.length > 0 ? "milestones" : undefined;

/** By when a KPI is to reach its target: its own date, else that of its last milestone (E5). */
export const deadlineOf = (kpi: Kpi): DateRef | undefined => kpi.due ?? kpi.milestones.at(-1)?.due;

/** Whether a KPI only keeps a figure within limits. Such a guard is no KPI to be reached. */
export const isGuard = ({ target, milestones }: Kpi): boolean => (target ?? milestones.at(-1)?.target)?.kind === "guard";

/** Whether a KPI is to be reached by a day: what holds every time, or period by period, is not, nor is what is left open on purpose. */
export const needsDeadline = (kpi: Kpi): boolean => kpi.open === undefined && isMetOnADay(targetOf(kpi));

const isMetOnADay = (target: Target | undefined): boolean =>
  target !== undefined && target.kind !== "each" && target.kind !== "guard" && !(target.kind === "growth" && target.per !== undefined);

/** The KPIs that count towards "one or two" (E2): guards are none, and two on one metric are one. */
export const countingKpis = (kpis: readonly Kpi[]): readonly Kpi[] => {
  const byMetric = new Map<string, Kpi>();
  for (const kpi of kpis) if (!isGuard(kpi) && !byMetric.has(kpi.metric)) byMetric.set(kpi.metric, kpi);
  return [...byMetric.values()];
};

/** Whether a baseline surely speaks of the same length of time as a target: 30 000 counted over a year says nothing of 600 a week. */
export const isComparable = (target: Target, baseline: Baseline): boolean =>
  !("per" in target && target.per !== undefined && "period" in baseline && baseline.period !== undefined);

/**
 * Whether a reading meets a target: a number, or on a rubric one of its levels.
 * Undefined where the reading alone cannot say: growth counts from a baseline, and a rubric knows no numbers.
 */
export const isTargetMet = (target: Target, reading: number | string): boolean | undefined => {
  if (target.kind === "growth") return undefined;
  if (target.kind === "rubric") return isLevelMet(target.levels, target.atLeast, reading);
  if (typeof reading === "string") return undefined;
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = { atLeast: undefined, ...target };
  return atLeast <= reading && reading <= atMost;
};

const isLevelMet = (levels: readonly string[], atLeast: string, reading: number | string): boolean | undefined => {
  const least = levels.indexOf(atLeast);
  const reached = typeof reading === "string" ? levels.indexOf(reading) : -1;
  return least < 0 || reached < 0 ? undefined : reached >= least;
};
