import type { Plan } from "../../../model/plan.js";
import type { Goal } from "../../../model/strategy/goal.js";
import type { Id } from "../../../model/values/id.js";
import { isLiveTactic, tacticsFor } from "../../../practice/tactics.js";
import { audienceItems } from "../audience-items.js";
import type { Definition } from "../definition.js";
import { gapIfNone, gapOf } from "../gap.js";
import { itemOf } from "../item-of.js";
import { goalsOf, lackingGoals, lackingKpis, looseKpis, looseTactics, tiedKpis } from "../lacking.js";
import { measuresOf } from "../measure-of.js";
import { broadObjectives, servedItems } from "../objective-items.js";
import type { Reading } from "../reading.js";
import { audienceKinds, treeKinds } from "../taken-kinds.js";
import type { ViewAudience, ViewItem, ViewMeasure, ViewObjective, ViewWork } from "../view-item.js";
import { tacticWork } from "../work-of.js";

/** What is to be achieved at one step of the funnel. */
export interface RaceGoal extends ViewItem {
  /** The objectives it serves. */
  readonly serves: readonly ViewItem[];
  /** How it is known to be achieved. */
  readonly measures: readonly ViewMeasure[];
  /** How it is worked towards. */
  readonly tactics: readonly ViewWork[];
}

/** A plan as the steps plan, reach, act, convert and engage. */
export interface RaceParts {
  /** What comes before the funnel: where the plan is to lead, and whom it is for. */
  readonly plan: {
    /** Vision, missions, business and marketing objectives. */
    readonly objectives: readonly ViewObjective[];
    /** The audiences. */
    readonly audiences: readonly ViewAudience[];
  };
  /** Goals that make people aware. */
  readonly reach: readonly RaceGoal[];
  /** Goals that have people respond. */
  readonly act: readonly RaceGoal[];
  /** Goals that make people customers or supporters. */
  readonly convert: readonly RaceGoal[];
  /** Goals that have them come back and speak for us. */
  readonly engage: readonly RaceGoal[];
}

const steps = ["reach", "act", "convert", "engage"] as const;
type Step = (typeof steps)[number];

/** RACE, reach, act, convert and engage after a step of planning: Dave Chaffey, Smart Insights (2010). The step of a goal is its `funnel`. */
export const race: Definition<RaceParts> = {
  takes: [treeKinds, audienceKinds, ["vision"]],
  read: (reading) => {
    const { plan } = reading;
    const goals = goalsOf(plan);
    const at = (step: Step): readonly Goal[] => goals.filter(({ funnel }) => funnel === step);
    const onStep = (step: Step): readonly RaceGoal[] => at(step).map((goal) => raceGoal(reading, goal));
    const objectives = broadObjectives(reading);
    const audiences = audienceItems(reading);
    const stepless = goals.filter((goal) => stepOf(goal) === undefined);
    return {
      parts: {
        plan: { objectives, audiences },
        reach: onStep("reach"),
        act: onStep("act"),
        convert: onStep("convert"),
        engage: onStep("engage"),
      },
      gaps: [
        ...gapIfNone("plan", "race.plan", [...objectives, ...audiences]),
        ...gapOf("plan", "goal.funnel", stepless),
        ...lackingGoals("plan", plan, "goal.kpi"),
        ...lackingKpis("plan", tiedKpis(plan), ["kpi.target", "kpi.due"]),
        ...looseKpis("plan", plan),
        ...(goals.length === 0 ? [] : lackingGoals("plan", plan, "goal.tactic")),
        ...looseTactics("plan", plan),
        ...steps.flatMap((step) => gapIfNone(step, `race.${step}`, at(step))),
      ],
      unclassified: thingsOf(stepless),
    };
  },
};

const stepOf = ({ funnel }: Goal): Step | undefined => steps.find((step) => step === funnel);

const raceGoal = (reading: Reading, goal: Goal): RaceGoal => ({
  ...itemOf(reading, ["goal", goal.id]),
  serves: servedItems(reading, goal),
  measures: measuresOf(reading, goal.kpis),
  tactics: tacticWork(reading, tacticsFor(reading.plan, goal).filter(isLiveTactic)),
});

/** Goals with all that stands in them. */
const thingsOf = (goals: Plan["strategies"][number]["goals"]): ReadonlySet<Id> =>
  new Set<Id>(goals.flatMap(({ id, kpis, tactics }) => [id, ...kpis.map((kpi) => kpi.id), ...tactics.map((tactic) => tactic.id)]));
