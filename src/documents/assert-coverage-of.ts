import { assertLike } from "../base/arguments/assert-like.js";
import type { Example } from "../base/arguments/match-example.js";
import { PlanError } from "../base/problems/plan-error.js";
import type { Coverage } from "../coverage/check-rules.js";
import type { Plan } from "../model/plan.js";
import type { Path } from "../model/values/path.js";
import { mostCells } from "./sections/coverage/most-cells.js";

const level = { covered: 0, total: 0, missing: [""] };
const matrix = { rows: [""], columns: [""], cells: [] };
const cell = { row: "", column: "", value: "", because: [""] };
const finding = {
  rule: "",
  severity: "",
  message: "",
  related: [{ node: "", message: "" }],
  suggestions: [{ message: "" }],
};

const example: Example = {
  findings: [finding],
  counts: { error: 0, warning: 0, info: 0 },
  suppressed: [{ finding, because: "", "until?": "" }],
  unusedSuppressions: [{ rule: "", fingerprint: "", because: "", why: "", "until?": "" }],
  ran: [""],
  notRun: [{ rule: "", needs: [""] }],
  levels: {
    function: level,
    businessObjective: level,
    marketingObjective: level,
    goal: level,
    kpi: level,
    tactic: level,
    metric: level,
    audience: level,
    channel: level,
    insight: level,
    entry: level,
  },
  matrix: { goalMetrics: matrix, objectiveGoals: matrix, audienceChannels: matrix, insightAnswers: matrix },
};

/**
 * Throws `type` for what is no report of a check, and `conflict` for that of another plan, or of the plan before something was added or taken out:
 * the goals, metrics, audiences, channels and insights it was made from must be those of the plan.
 */
export const assertCoverageOf = (plan: Plan, report: Coverage): void => {
  assertLike(report, example, { path: ["report"], expected: "what a check returned" });
  for (const name of ["goalMetrics", "objectiveGoals", "audienceChannels", "insightAnswers"] as const)
    assertCells(report.matrix[name].cells, ["report", "matrix", name, "cells"]);
  const { goalMetrics, audienceChannels, insightAnswers } = report.matrix;
  const compared = [
    ["goalMetrics", "rows", goalMetrics.rows, plan.strategies.flatMap(({ goals }) => goals)],
    ["goalMetrics", "columns", goalMetrics.columns, plan.metrics],
    ["audienceChannels", "rows", audienceChannels.rows, plan.audiences],
    ["audienceChannels", "columns", audienceChannels.columns, plan.channels],
    ["insightAnswers", "rows", insightAnswers.rows, plan.listening.insights],
  ] as const;
  for (const [name, side, ids, things] of compared) {
    if (ids.length === things.length && things.every(({ id }, at) => id === ids[at])) continue;
    const message = `This report was not made from the plan “${plan.id}” as it is: in \`${name}.${side}\` stand other ids. Check the plan again, and pass what comes of it.`;
    throw new PlanError("conflict", message, { plan: plan.id }, ["report", "matrix", name, side]);
  }
};

/** There may be the square of the things of a plan: those that are shown are looked through, and of the others only what is read. */
const assertCells = (cells: readonly unknown[], path: Path): void => {
  assertLike(cells.slice(0, mostCells), [cell], { path });
  if (!haveEnds(cells)) assertLike(cells, [{ row: "", column: "" }], { path });
};

const haveEnds = (cells: readonly unknown[]): boolean => {
  try {
    for (const one of cells as readonly Partial<typeof cell>[]) // of any value fields may be asked for; what has none throws
      if (typeof one.row !== "string" || typeof one.column !== "string") return false;
    return true;
  } catch {
    return false;
  }
};
