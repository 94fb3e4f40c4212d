import type { RootContent, TableCell, TableRow } from "mdast";
import { type Inline, inline } from "./inline.js";
import { bulletList } from "./line.js";

/** A column of a table: its heading, and what it says of each row. */
export interface Column<T> {
  /** What the column is about. */
  readonly heading: string;
  /** What it says of a row; `undefined` for nothing. */
  readonly cell: (row: T) => Inline | undefined;
}

/**
 * Returns rows as a table. The first column always stands; another only where it says something of some row.
 * Where the first stands alone, it is a list.
 */
export const table = <T>(rows: readonly T[], [first, ...others]: readonly [Column<T>, ...Column<T>[]]): RootContent[] => {
  const columns = [first, ...others.filter(({ cell }) => rows.some((row) => cell(row) !== undefined))];
  if (columns.length === 1) return bulletList(rows.map((row) => ({ said: first.cell(row) })));
  if (rows.length === 0) return [];
  return [
    {
      type: "table",
      align: columns.map(() => null),
      children: [rowOf(columns.map(({ heading }) => heading)), ...rows.map((row) => rowOf(columns.map(({ cell }) => cell(row))))],
    },
  ];
};

const rowOf = (cells: readonly (Inline | undefined)[]): TableRow => ({
  type: "tableRow",
  children: cells.map((said): TableCell => ({ type: "tableCell", children: inline(said) })),
});
