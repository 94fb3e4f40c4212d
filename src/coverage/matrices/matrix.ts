import type { Id } from "../../model/values/id.js";

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

/** Gathers the cells of one row: what was put into a cell first is its value, and all that was put there is why. */
export class MatrixRow<Value extends string> {
  readonly #cells = new Map<string, { readonly value: Value; readonly because: Set<string> }>();

  /** Puts something into a cell. */
  put(column: string, value: Value, because: string): void {
    const cell = this.#cells.get(column) ?? { value, because: new Set() };
    this.#cells.set(column, cell);
    cell.because.add(because);
  }

  /** The cells, in the order in which they were begun. */
  cells<Row extends string, Column extends string>(row: Id<Row>): readonly MatrixCell<Row, Column, Value>[] {
    return [...this.#cells].map(([column, { value, because }]) => ({ row, column, value, because: [...because] }));
  }
}
