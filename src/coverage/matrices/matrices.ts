import { deepFreeze } from "../../base/deep-freeze.js";
import type { Place } from "../../model/find/place.js";
import type { Kind } from "../../model/kind.js";
import type { NodeOf } from "../../model/nodes.js";
import type { Plan } from "../../model/plan.js";
import { nothing, type Observer } from "../observing/observer.js";
import type { Seen } from "../observing/seen.js";
import { type AudienceChannels, audiencesByChannels, channelsOfAudience } from "./audiences-by-channels.js";
import { type GoalMetrics, goalsByMetrics, metricsOfGoal } from "./goals-by-metrics.js";
import { answersOfInsight, type InsightAnswers, insightsByAnswers } from "./insights-by-answers.js";
import { goalsOfObjective, type ObjectiveGoals, objectivesByGoals } from "./objectives-by-goals.js";

/** What of a plan hangs together with what. */
export interface Matrices {
  /** Which metrics each goal is known by (E2). */
  readonly goalMetrics: GoalMetrics;
  /** Which goals lead up to each objective (C1). */
  readonly objectiveGoals: ObjectiveGoals;
  /** Which audiences are on which channels, and how that is known (C4). */
  readonly audienceChannels: AudienceChannels;
  /** What answers what was heard (D2). */
  readonly insightAnswers: InsightAnswers;
}

/** Returns the observers of the rows of the matrices. */
export const matrixObservers = (plan: Plan): readonly Observer<readonly object[]>[] => [
  observerOf("goal", (goal) => metricsOfGoal(plan, goal)),
  observerOf("businessObjective", ({ id }) => goalsOfObjective(plan, id)),
  observerOf("marketingObjective", ({ id }) => goalsOfObjective(plan, id)),
  observerOf("audience", (audience) => channelsOfAudience(plan, audience)),
  observerOf("insight", ({ id }) => answersOfInsight(plan, id)),
];

const observerOf = <K extends Kind>(kind: K, cellsOf: (node: NodeOf<K>) => readonly object[]): Observer<readonly object[]> => ({
  on: [kind],
  look: ({ node }: Place) => {
    const cells = cellsOf(node as unknown as NodeOf<K>); // an observer is handed things of its kinds
    return cells.length === 0 ? nothing : deepFreeze(cells);
  },
});

/** Sets the things of a plan against each other, given the things of which the observers had something to say, and the position of the first observer. */
export const matricesOf = (plan: Plan, told: readonly (readonly Seen[])[], first: number): Matrices => {
  const cells = told.map((rows, at) => rows.flatMap(({ said }) => said?.get(first + at) ?? [])) as readonly unknown[]; // each observer gives the cells of its matrix
  const [metrics, business, marketing, channels, answers] = cells as readonly [
    GoalMetrics["cells"],
    ObjectiveGoals["cells"],
    ObjectiveGoals["cells"],
    AudienceChannels["cells"],
    InsightAnswers["cells"],
  ];
  return {
    goalMetrics: goalsByMetrics(plan, metrics),
    objectiveGoals: objectivesByGoals(plan, [...business, ...marketing]),
    audienceChannels: audiencesByChannels(plan, channels),
    insightAnswers: insightsByAnswers(plan, answers),
  };
};
