import { idAt } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Plan } from "../../model/plan.js";
import { allTactics } from "../../practice/tactics.js";
import { type Matrix, MatrixRow } from "./matrix.js";

/** What answers what was heard: tactics, messages and actions (D2). */
export type InsightAnswers = Matrix<"insight", "tactic" | "message" | "action", "tactic" | "message" | "action">;
type Answer = "tactic" | "message" | "action";

/** The cells of an insight; each names the answer. */
export const answersOfInsight = (plan: Plan, id: string): InsightAnswers["cells"] => {
  const row = new MatrixRow<Answer>();
  for (const { by } of indexOf(plan).uses(id)) {
    const answer = idAt(by);
    if (answer !== undefined && isAnswer(by.kind)) row.put(answer, by.kind, answer);
  }
  return row.cells<"insight", Answer>(id);
};

/** Sets what was heard against what answers it, in the order of the plan. */
export const insightsByAnswers = (plan: Plan, cells: InsightAnswers["cells"]): InsightAnswers => {
  const found = new Set<string>(cells.map(({ column }) => column));
  return {
    rows: plan.listening.insights.map(({ id }) => id),
    columns: found.size === 0 ? [] : answersIn(plan).filter((id) => found.has(id)),
    cells,
  };
};

/** Whatever may answer, in the order of the plan. */
const answersIn = (plan: Plan): readonly string[] => [...allTactics(plan), ...plan.messages, ...plan.actions].map(({ id }) => id);

const isAnswer = (kind: string): kind is Answer => kind === "tactic" || kind === "message" || kind === "action";
