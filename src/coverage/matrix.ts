import type { Plan } from "../model/plan.js";
import type { Id } from "../model/values/id.js";
import { tacticsFor } from "../practice/tactics.js";

/** One cell of a matrix that is not empty. */
export interface MatrixCell<Row extends string, Column extends string, Value extends string> {
  /** The row. */
  readonly row: Id<Row>;
  /** The column. */
  readonly column: Id<Column>;
  /** What holds between the two. */
  readonly value: Value;
  /** Through what: the ids of the things that make it hold. */
  readonly because: readonly Id[];
}

/** Two kinds of things against each other. Cells that hold nothing are not listed, so that a large plan stays small. */
export interface Matrix<Row extends string, Column extends string, Value extends string> {
  /** The rows, in the order of the plan. */
  readonly rows: readonly Id<Row>[];
  /** The columns, in the order of the plan. */
  readonly columns: readonly Id<Column>[];
  /** The cells that hold something, row by row. */
  readonly cells: readonly MatrixCell<Row, Column, Value>[];
}

/** Which metrics a goal is known by: through its KPIs, or only through its tactics (E2). */
export type GoalMetrics = Matrix<"goal", "metric", "kpi" | "tactic">;

/** Sets the goals of a plan against its metrics. */
export const goalsByMetrics = (plan: Plan): GoalMetrics => {
  const goals = plan.strategies.flatMap((strategy) => strategy.goals);
  const cells = goals.flatMap((goal) => {
    const row = new Map<string, { value: "kpi" | "tactic"; because: Id[] }>();
    const put = (metric: Id, value: "kpi" | "tactic", because: Id) => {
      const cell = row.get(metric);
      if (cell === undefined) row.set(metric, { value, because: [because] });
      else cell.because.push(because);
    };
    for (const kpi of goal.kpis) put(kpi.metric, "kpi", kpi.id);
    for (const tactic of tacticsFor(plan, goal)) for (const metric of tactic.metrics) put(metric, "tactic", tactic.id);
    return [...row].map(([column, cell]) => ({ row: goal.id, column, ...cell }));
  });
  return { rows: goals.map(({ id }) => id), columns: plan.metrics.map(({ id }) => id), cells };
};
