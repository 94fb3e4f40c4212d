/** How much may still be compared. */
export interface Effort {
  /** How many pairs of characters may still be set against each other; comparing takes from it. */
  left: number;
}

/**
 * Returns how many insertions, deletions, replacements and swaps of neighbours turn `one` into `other`, no part being edited twice; undefined where it takes more than
 * `atMost`, or where the effort is spent before that is known.
 * Optimal string alignment (Damerau 1964, restricted as by Wagner and Lowrance 1975), three rows in memory, of which only the cells within the bound are filled (Ukkonen 1985).
 */
export const editDistance = (one: string, other: string, atMost: number, effort: Effort = { left: far }): number | undefined => {
  if (Math.abs(one.length - other.length) > atMost) return undefined;
  const { a, b } = betweenSameEnds(one, other, effort);
  let [twoAbove, above, row] = [emptyRow(b), emptyRow(b), emptyRow(b)];
  for (let j = 0; j <= Math.min(b.length, atMost); j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    [twoAbove, above, row] = [above, row, twoAbove];
    const [from, to] = [Math.max(i - atMost, 0), Math.min(i + atMost, b.length)];
    effort.left -= to - from + 1;
    if (effort.left < 0) return undefined;
    if (from > 0) row[from - 1] = far;
    row[to + 1] = far;
    let least = far;
    for (let j = from; j <= to; j += 1) {
      const distance = nextCell(a, b, i, j, row, above, twoAbove);
      row[j] = distance;
      if (distance < least) least = distance;
    }
    // A row's least is at most one more than the least above it, so not even a swap, which costs one, leads back within the bound.
    if (least > atMost) return undefined;
  }
  const distance = at(row, b.length);
  return distance <= atMost ? distance : undefined;
};

type Row = readonly number[];

/** More than any distance, or any effort that is spent. */
const far = 1_000_000_000;

const emptyRow = (b: string): number[] => new Array<number>(b.length + 2).fill(far);

const at = (row: Row, index: number): number => row[index] ?? far;

/** The distance from the first `i` units of `a` to the first `j` of `b`. */
const nextCell = (a: string, b: string, i: number, j: number, row: Row, above: Row, twoAbove: Row): number => {
  if (j === 0) return i;
  const [mine, yours] = [a.charCodeAt(i - 1), b.charCodeAt(j - 1)];
  const best = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (mine === yours ? 0 : 1));
  const isSwapped = i > 1 && j > 1 && mine === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === yours;
  return isSwapped ? Math.min(best, at(twoAbove, j - 2) + 1) : best;
};

/** What differs of two words: where they begin and end alike, nothing need be edited. */
const betweenSameEnds = (one: string, other: string, effort: Effort): { readonly a: string; readonly b: string } => {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one.charCodeAt(head) === other.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)) tail += 1;
  effort.left -= head + tail;
  return { a: one.slice(head, one.length - tail), b: other.slice(head, other.length - tail) };
};
