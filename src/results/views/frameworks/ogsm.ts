import type { Goal } from "../../../model/strategy/goal.js";
import type { Strategy } from "../../../model/strategy/strategy.js";
import { isLiveTactic, tacticsFor } from "../../../practice/tactics.js";
import type { Definition } from "../definition.js";
import { gapIfNone, gapOf } from "../gap.js";
import { itemOf, itemsOf } from "../item-of.js";
import { lackingGoals, lackingKpis, looseKpis, looseTactics, tiedKpis } from "../lacking.js";
import { measuresOf } from "../measure-of.js";
import { missionItems, servedItems } from "../objective-items.js";
import type { Reading } from "../reading.js";
import { treeKinds } from "../taken-kinds.js";
import type { ViewItem, ViewMeasure, ViewWork } from "../view-item.js";
import { tacticWork } from "../work-of.js";

/** A choice of how the objective is reached, with what shows that it works. */
export interface OgsmStrategy extends ViewItem {
  /** The objectives it serves. */
  readonly serves: readonly ViewItem[];
  /** The figures that show whether it works. */
  readonly measures: readonly ViewMeasure[];
  /** What is done for it. */
  readonly actions: readonly ViewWork[];
}

/** The page of one strategy of the plan. */
export interface OgsmPage extends ViewItem {
  /** Where it is to lead, in words: its mission and business objectives. */
  readonly objective: readonly ViewItem[];
  /** The objective in figures: the KPIs of the business objectives. */
  readonly goals: readonly ViewMeasure[];
  /** How it is reached: the goals of the plan. */
  readonly strategies: readonly OgsmStrategy[];
}

/** A plan as pages of objective, goals, strategies and measures. */
export interface OgsmParts {
  /** A page for each strategy of the plan. */
  readonly pages: readonly OgsmPage[];
}

/**
 * OGSM, objective, goals, strategies and measures, as Procter & Gamble made it known: Marc van Eck and Ellen Leenhouts, “The One Page Business Strategy” (2014).
 * Its words are one step off ours: its strategies are our goals, and its goals our KPIs of business objectives.
 */
export const ogsm: Definition<OgsmParts, "objective" | "goals" | "strategies" | "measures"> = {
  takes: [treeKinds],
  read: (reading) => {
    const { plan } = reading;
    const { strategies } = plan;
    const inGoals = strategies.flatMap(({ goals }) => goals);
    const hasMeasures = inGoals.some(({ kpis, tactics }) => kpis.length > 0 || tactics.length > 0);
    return {
      parts: { pages: strategies.map((strategy) => pageOf(reading, strategy)) },
      gaps: [
        ...gapIfNone("objective", "ogsm.objective", strategies),
        ...gapOf(
          "objective",
          "strategy.objective",
          strategies.filter(({ mission, businessObjectives }) => mission === undefined && businessObjectives.length === 0),
        ),
        ...gapIfNone("goals", "ogsm.goals", strategies),
        ...gapOf(
          "goals",
          "strategy.figure",
          strategies.filter(({ businessObjectives }) => businessObjectives.every(({ kpis }) => kpis.length === 0)),
        ),
        ...gapIfNone("strategies", "ogsm.strategies", strategies),
        ...gapOf(
          "strategies",
          "strategy.goal",
          strategies.filter(({ goals }) => goals.length === 0),
        ),
        ...(hasMeasures ? [] : gapIfNone("measures", "ogsm.measures", [])),
        ...(hasMeasures ? [...lackingGoals("measures", plan, "goal.kpi"), ...lackingGoals("measures", plan, "goal.tactic")] : []),
        ...looseKpis("measures", plan),
        ...lackingKpis("measures", tiedKpis(plan), ["kpi.target", "kpi.due"]),
        ...looseTactics("measures", plan),
      ],
    };
  },
};

const pageOf = (reading: Reading, strategy: Strategy): OgsmPage => ({
  ...itemOf(reading, ["strategy", strategy.id]),
  objective: [...missionItems(reading, strategy), ...itemsOf(reading, "businessObjective", strategy.businessObjectives)],
  goals: measuresOf(
    reading,
    strategy.businessObjectives.flatMap(({ kpis }) => kpis),
  ),
  strategies: strategy.goals.map((goal) => strategyOf(reading, goal)),
});

const strategyOf = (reading: Reading, goal: Goal): OgsmStrategy => ({
  ...itemOf(reading, ["goal", goal.id]),
  serves: servedItems(reading, goal),
  measures: measuresOf(reading, goal.kpis),
  actions: tacticWork(reading, tacticsFor(reading.plan, goal).filter(isLiveTactic)),
});
