import type { BusinessObjective } from "../../../model/strategy/business-objective.js";
import type { Goal } from "../../../model/strategy/goal.js";
import { isLiveTactic, tacticsFor } from "../../../practice/tactics.js";
import type { Definition } from "../definition.js";
import { gapIfNone, gapOf } from "../gap.js";
import { itemOf } from "../item-of.js";
import { lackingGoals, lackingKpis, looseKpis, looseTactics, tiedKpis } from "../lacking.js";
import { measuresOf } from "../measure-of.js";
import { servedItems } from "../objective-items.js";
import type { Reading } from "../reading.js";
import { treeKinds } from "../taken-kinds.js";
import type { ViewItem, ViewMeasure, ViewWork } from "../view-item.js";
import { tacticWork } from "../work-of.js";

/** What is to be achieved, with the results that show it and the work that leads there. */
export interface OkrObjective extends ViewItem {
  /** Whose it is: a business objective is the company's, a goal the team's. */
  readonly level: "company" | "team";
  /** The objectives above it. */
  readonly serves: readonly ViewItem[];
  /** The figures that show it is achieved. */
  readonly keyResults: readonly ViewMeasure[];
  /** The work on it; a company's objective is worked on by the teams. */
  readonly initiatives: readonly ViewWork[];
}

/** A plan as objectives and key results. */
export interface OkrParts {
  /** Strategy by strategy: first the company's objectives, then the team's. */
  readonly objectives: readonly OkrObjective[];
}

/** OKR, objectives and key results: John Doerr, “Measure What Matters” (2018). Initiatives are the work that its practitioners put beside them. */
export const okr: Definition<OkrParts, "objectives" | "keyResults" | "initiatives"> = {
  takes: [treeKinds],
  read: (reading) => {
    const { plan } = reading;
    const objectives = plan.strategies.flatMap(({ businessObjectives, goals }) => [
      ...businessObjectives.map((one) => companyObjective(reading, one)),
      ...goals.map((goal) => teamObjective(reading, goal)),
    ]);
    const kpis = tiedKpis(plan);
    return {
      parts: { objectives },
      gaps: [
        ...gapIfNone("objectives", "okr.objectives", objectives),
        ...lackingGoals("objectives", plan, "goal.serves"),
        ...gapIfNone("keyResults", "okr.keyResults", kpis),
        ...(kpis.length === 0 ? [] : kpiless(reading)),
        ...looseKpis("keyResults", plan),
        ...lackingKpis("keyResults", kpis, ["kpi.target", "kpi.due"]),
        ...gapIfNone(
          "initiatives",
          "okr.initiatives",
          objectives.flatMap(({ initiatives }) => initiatives.slice(0, 1)),
        ),
        ...(objectives.some(({ initiatives }) => initiatives.length > 0) ? lackingGoals("initiatives", plan, "goal.tactic") : []),
        ...looseTactics("initiatives", plan),
      ],
    };
  },
};

const companyObjective = (reading: Reading, { id, kpis }: BusinessObjective): OkrObjective => ({
  ...itemOf(reading, ["businessObjective", id]),
  level: "company",
  serves: [],
  keyResults: measuresOf(reading, kpis),
  initiatives: [],
});

const teamObjective = (reading: Reading, goal: Goal): OkrObjective => ({
  ...itemOf(reading, ["goal", goal.id]),
  level: "team",
  serves: servedItems(reading, goal),
  keyResults: measuresOf(reading, goal.kpis),
  initiatives: tacticWork(reading, tacticsFor(reading.plan, goal).filter(isLiveTactic)),
});

const kpiless = ({ plan }: Reading) => [
  ...gapOf(
    "keyResults",
    "objective.kpi",
    plan.strategies.flatMap(({ businessObjectives }) => businessObjectives.filter(({ kpis }) => kpis.length === 0)),
  ),
  ...lackingGoals("keyResults", plan, "goal.kpi"),
];
