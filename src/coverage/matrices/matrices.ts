import type { Plan } from "../../model/plan.js";
import { type AudienceChannels, audiencesByChannels } from "./audiences-by-channels.js";
import { type GoalMetrics, goalsByMetrics } from "./goals-by-metrics.js";
import { type InsightAnswers, insightsByAnswers } from "./insights-by-answers.js";
import { type ObjectiveGoals, objectivesByGoals } from "./objectives-by-goals.js";

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

/** Sets the things of a plan against each other. */
export const measureMatrices = (plan: Plan): Matrices => ({
  goalMetrics: goalsByMetrics(plan),
  objectiveGoals: objectivesByGoals(plan),
  audienceChannels: audiencesByChannels(plan),
  insightAnswers: insightsByAnswers(plan),
});
