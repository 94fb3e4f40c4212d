/** Counts in a row that know their sums: changing one and summing up takes as many steps as the row's length has binary digits (a Fenwick tree). */
export class RunningCounts {
  /** At each position from 1 the sum of the counts that end there, as many as the lowest set bit of the position says. */
  readonly #sums: Int32Array;

  constructor(counts: readonly number[]) {
    const sums = new Int32Array(counts.length + 1);
    for (const [index, count] of counts.entries()) {
      const at = index + 1;
      const next = at + lowestBit(at);
      const sum = (sums[at] ?? 0) + count;
      sums[at] = sum;
      if (next < sums.length) sums[next] = (sums[next] ?? 0) + sum;
    }
    this.#sums = sums;
  }

  /** Adds to the count at an index. */
  add(index: number, count: number): void {
    const sums = this.#sums;
    for (let at = index + 1; at < sums.length; at += lowestBit(at)) sums[at] = (sums[at] ?? 0) + count;
  }

  /** The sum of the counts before an index. */
  sumBefore(index: number): number {
    const sums = this.#sums;
    let sum = 0;
    for (let at = index; at > 0; at -= lowestBit(at)) sum += sums[at] ?? 0;
    return sum;
  }

  /** The index of the count that takes the sum above a number, or how many counts there are where none does; and what of the number is left for that count. */
  locate(sum: number): { readonly index: number; readonly left: number } {
    const sums = this.#sums;
    let [index, left] = [0, sum];
    for (let step = highestBit(sums.length - 1); step > 0; step >>= 1) {
      const next = sums[index + step];
      if (next === undefined || next > left) continue;
      index += step;
      left -= next;
    }
    return { index, left };
  }
}

const lowestBit = (number: number): number => number & -number;

const highestBit = (number: number): number => (number === 0 ? 0 : 2 ** (31 - Math.clz32(number)));
