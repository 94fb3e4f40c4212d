import { groupBy } from "../../base/group-by.js";
import type { Plan } from "../../model/plan.js";
import { type Matrix, MatrixRow } from "./matrix.js";

/** Which goals lead up to an objective: they name it themselves, or a marketing objective that does (C1). */
export type ObjectiveGoals = Matrix<"businessObjective" | "marketingObjective", "goal", "directly" | "through">;

/** Sets the objectives of a plan, those of business first, against its goals; a cell names the goal, or the marketing objectives it goes through. */
export const objectivesByGoals = ({ strategies }: Plan): ObjectiveGoals => {
  const business = strategies.flatMap(({ businessObjectives }) => businessObjectives);
  const marketing = strategies.flatMap(({ marketingObjectives }) => marketingObjectives);
  const goals = strategies.flatMap((strategy) => strategy.goals);
  const goalsFor = groupBy(
    goals.flatMap(({ id, serves }) => [...new Set<string>(serves)].map((objective) => ({ id, objective }))),
    ({ objective }) => objective,
  );
  const through = groupBy(
    marketing.flatMap(({ id, serves }) => [...new Set<string>(serves)].map((objective) => ({ id, objective }))),
    ({ objective }) => objective,
  );
  const cells = [...business, ...marketing].flatMap(({ id }) => {
    const row = new MatrixRow<"directly" | "through">();
    for (const goal of goalsFor.get(id) ?? []) row.put(goal.id, "directly", goal.id);
    for (const step of through.get(id) ?? []) for (const goal of goalsFor.get(step.id) ?? []) row.put(goal.id, "through", step.id);
    return row.cells<"businessObjective" | "marketingObjective", "goal">(id);
  });
  return { rows: [...business, ...marketing].map(({ id }) => id), columns: goals.map(({ id }) => id), cells };
};
