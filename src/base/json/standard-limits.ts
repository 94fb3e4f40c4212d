/** How much input is read before it is refused; none is missing. */
export interface FilledLimits {
  /** Levels of objects and lists inside each other. */
  readonly depth: number;
  /** Values in all, those inside objects and lists included. */
  readonly nodes: number;
  /** Characters (UTF-16 units) in all texts and keys. */
  readonly text: number;
}

/** The limits that hold where none are given. A log of a hundred thousand moves has a million values, and two for each gate that reports. */
export const standardLimits: FilledLimits = { depth: 200, nodes: 4_000_000, text: 64_000_000 };
