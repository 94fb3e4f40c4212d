import type { RootContent } from "mdast";
import type { Matrices } from "../../../coverage/matrices/matrices.js";
import type { Matrix, MatrixCell } from "../../../coverage/matrices/matrix.js";
import { describeChoice, describeKind } from "../../../words/labels.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList, facts } from "../../blocks/line.js";
import { paragraph } from "../../blocks/paragraph.js";
import { section } from "../../blocks/section.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";
import { mostCells } from "./most-cells.js";

/** How a matrix is shown. */
interface Shown<Value extends string> {
  /** The headings of its row, column and value. */
  readonly headings: readonly [row: string, column: string, value: string];
  /** What it says of a cell. */
  readonly wordsOf: (value: Value) => string;
  /** What its rows and columns without a cell are. */
  readonly withoutRow: string;
  readonly withoutColumn?: string;
}

/** A section for each matrix of which something is in the plan: a row for each of its cells, and what has none. */
export const matrixSections = (matrix: Matrices, wording: Wording): RootContent[] => {
  const { goalMetrics, objectiveGoals, audienceChannels, insightAnswers } = matrix;
  return [
    ...section(
      2,
      say(wording, "heading.goalMetrics"),
      shown(goalMetrics, wording, {
        headings: [say(wording, "label.goal"), say(wording, "label.metric"), say(wording, "label.how")],
        wordsOf: (value) => say(wording, `cell.${value}`),
        withoutRow: say(wording, "goalMetrics.rows"),
        withoutColumn: say(wording, "goalMetrics.columns"),
      }),
    ),
    ...section(
      2,
      say(wording, "heading.objectiveGoals"),
      shown(objectiveGoals, wording, {
        headings: [say(wording, "label.objective"), say(wording, "label.goal"), say(wording, "label.how")],
        wordsOf: (value) => say(wording, `cell.${value}`),
        withoutRow: say(wording, "objectiveGoals.rows"),
        withoutColumn: say(wording, "objectiveGoals.columns"),
      }),
    ),
    ...section(
      2,
      say(wording, "heading.audienceChannels"),
      shown(audienceChannels, wording, {
        headings: [say(wording, "label.audience"), say(wording, "label.channel"), say(wording, "label.howKnown")],
        wordsOf: (value) =>
          value === "stated" || value === "absent" ? say(wording, `cell.${value}`) : describeChoice("basis", value, wording),
        withoutRow: say(wording, "audienceChannels.rows"),
        withoutColumn: say(wording, "audienceChannels.columns"),
      }),
    ),
    ...section(
      2,
      say(wording, "heading.insightAnswers"),
      shown(insightAnswers, wording, {
        headings: [say(wording, "label.insight"), say(wording, "label.answer"), say(wording, "label.kind")],
        wordsOf: (value) => describeKind(value, wording),
        withoutRow: say(wording, "insightAnswers.rows"),
      }),
    ),
  ];
};

const shown = <Value extends string>(
  { rows, columns, cells }: Matrix<string, string, Value>,
  wording: Wording,
  { headings, wordsOf, withoutRow, withoutColumn }: Shown<Value>,
): RootContent[] => {
  const { nameOf } = wording;
  const [row, column, value] = headings;
  const [filledRows, filledColumns] = [new Set<string>(cells.map((cell) => cell.row)), new Set<string>(cells.map((cell) => cell.column))];
  return [
    ...table(cells.slice(0, mostCells), [
      { heading: row, cell: (cell) => nameOf(cell.row) },
      { heading: column, cell: (cell) => nameOf(cell.column) },
      { heading: value, cell: (cell) => wordsOf(cell.value) },
      { heading: say(wording, "label.through"), cell: (cell) => throughOf(cell, wording) },
    ]),
    ...paragraph(cells.length > mostCells ? say(wording, "report.moreCells", { count: cells.length - mostCells }) : undefined),
    ...bulletList([
      ...facts(withoutRow, rows.filter((id) => !filledRows.has(id)).map(nameOf)),
      ...(withoutColumn === undefined ? [] : facts(withoutColumn, columns.filter((id) => !filledColumns.has(id)).map(nameOf))),
    ]),
  ];
};

/** Why a cell holds: nothing where that is its row or column again, as the KPI that goes by the name of its metric. */
const throughOf = ({ row, column, because }: MatrixCell<string, string, string>, wording: Wording): string | undefined => {
  const said = new Set([wording.nameOf(row), wording.nameOf(column)]);
  return namesOf(
    because.filter((id) => !said.has(wording.nameOf(id))),
    wording,
  );
};
