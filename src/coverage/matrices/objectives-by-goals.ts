import { idAt } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Plan } from "../../model/plan.js";
import { type Matrix, MatrixRow } from "./matrix.js";

/** Which goals lead up to an objective: they name it themselves, or a marketing objective that does (C1). */
export type ObjectiveGoals = Matrix<"businessObjective" | "marketingObjective", "goal", "directly" | "through">;

/** The cells of an objective; each names the goal, or the marketing objectives it goes through. */
export const goalsOfObjective = (plan: Plan, id: string): ObjectiveGoals["cells"] => {
  const row = new MatrixRow<"directly" | "through">();
  for (const goal of namedBy(plan, id, "goal")) row.put(goal, "directly", goal);
  for (const step of namedBy(plan, id, "marketingObjective"))
    for (const goal of namedBy(plan, step, "goal")) row.put(goal, "through", step);
  return row.cells<"businessObjective" | "marketingObjective", "goal">(id);
};

/** The goals or marketing objectives that serve an objective, each once. */
const namedBy = (plan: Plan, objective: string, kind: "goal" | "marketingObjective"): ReadonlySet<string> =>
  new Set(
    indexOf(plan)
      .uses(objective)
      .flatMap(({ by }) => (by.kind === kind ? [idAt(by) ?? ""] : [])),
  );

/** Sets the objectives of a plan, those of business first, against its goals. */
export const objectivesByGoals = ({ strategies }: Plan, cells: ObjectiveGoals["cells"]): ObjectiveGoals => {
  const business = strategies.flatMap(({ businessObjectives }) => businessObjectives.map(({ id }) => id));
  const marketing = strategies.flatMap(({ marketingObjectives }) => marketingObjectives.map(({ id }) => id));
  return { rows: [...business, ...marketing], columns: strategies.flatMap(({ goals }) => goals.map(({ id }) => id)), cells };
};
