/** The positions between which two lists differ. */
export interface ChangedPart {
  /** Those of the first list, ascending. */
  readonly before: readonly number[];
  /** Those of the second list, ascending. */
  readonly after: readonly number[];
  /** How many items are the same at the beginning. */
  readonly first: number;
  /** How many items are the same at the end. */
  readonly last: number;
}

/** Returns where two lists differ: all between what is the same object at the beginning of both and at their end. */
export const changedPart = (before: readonly unknown[], after: readonly unknown[]): ChangedPart => {
  const most = Math.min(before.length, after.length);
  if (before === after) return { before: [], after: [], first: most, last: 0 };
  let first = 0;
  while (first < most && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < most - first && before[before.length - 1 - last] === after[after.length - 1 - last]) last += 1;
  return { before: between(first, before.length - last), after: between(first, after.length - last), first, last };
};

const between = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);
