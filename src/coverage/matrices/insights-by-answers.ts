import { idAt } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Plan } from "../../model/plan.js";
import { allTactics } from "../../practice/tactics.js";
import { type Matrix, MatrixRow } from "./matrix.js";

/** What answers what was heard: tactics, messages and actions (D2). */
export type InsightAnswers = Matrix<"insight", "tactic" | "message" | "action", "tactic" | "message" | "action">;
type Answer = "tactic" | "message" | "action";

/** Sets what was heard against what may answer it; a cell names the answer. */
export const insightsByAnswers = (plan: Plan): InsightAnswers => {
  const index = indexOf(plan);
  const { insights } = plan.listening;
  const found = new Set<string>();
  const cells = insights.flatMap(({ id }) => {
    const row = new MatrixRow<Answer>();
    for (const { by } of index.uses(id)) {
      const answer = idAt(by);
      if (answer === undefined || !isAnswer(by.kind)) continue;
      found.add(answer);
      row.put(answer, by.kind, answer);
    }
    return row.cells<"insight", Answer>(id);
  });
  return { rows: insights.map(({ id }) => id), columns: answersIn(plan).filter((id) => found.has(id)), cells };
};

/** Whatever may answer, in the order of the plan. */
const answersIn = (plan: Plan): readonly string[] => [...allTactics(plan), ...plan.messages, ...plan.actions].map(({ id }) => id);

const isAnswer = (kind: string): kind is Answer => kind === "tactic" || kind === "message" || kind === "action";
