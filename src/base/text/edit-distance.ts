const at = (row: readonly number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY;

/** One row of the table: the distances from the first `i` units of `a` to each beginning of `b`. */
const nextRow = (a: string, b: string, i: number, above: readonly number[], twoAbove: readonly number[]): number[] => {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const same = a[i - 1] === b[j - 1];
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const best = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
    row.push(swapped ? Math.min(best, at(twoAbove, j - 2) + 1) : best);
  }
  return row;
};

/**
 * Returns how many insertions, deletions, replacements and swaps of neighbours turn `a` into `b`, no part being edited twice, or undefined where it takes more than `atMost`.
 * Optimal string alignment (Damerau 1964, restricted as by Wagner and Lowrance 1975), three rows in memory.
 */
export const editDistance = (a: string, b: string, atMost: number): number | undefined => {
  if (Math.abs(a.length - b.length) > atMost) return undefined;
  let twoAbove: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const above = row;
    row = nextRow(a, b, i, above, twoAbove);
    // A row's least is at most one more than the least above it, so not even a swap, which costs one, leads back within the bound.
    if (row.every((distance) => distance > atMost)) return undefined;
    twoAbove = above;
  }
  const distance = at(row, b.length);
  return distance <= atMost ? distance : undefined;
};
