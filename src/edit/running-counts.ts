/** Counts in a row that know their sums: changing one and summing up takes as many steps as the row's length has binary digits (a Fenwick tree). */
export class RunningCounts {
  /** At each position the sum of the counts that end there: so many as the lowest set bit of the position says. */
  readonly #sums: number[];

  constructor(counts: readonly number[]) {
    this.#sums = [0, ...counts];
    for (const position of counts.keys()) {
      const next = position + 1 + lowestBit(position + 1);
      if (next < this.#sums.length) this.#sums[next] = this.#at(next) + this.#at(position + 1);
    }
  }

  /** Adds to the count at an index. */
  add(index: number, count: number): void {
    for (let at = index + 1; at < this.#sums.length; at += lowestBit(at)) this.#sums[at] = this.#at(at) + count;
  }

  /** The sum of the counts before an index. */
  sumBefore(index: number): number {
    let sum = 0;
    for (let at = index; at > 0; at -= lowestBit(at)) sum += this.#at(at);
    return sum;
  }

  /** The index of the count that takes the sum above a number; how many counts there are where none does. */
  indexAbove(sum: number): number {
    let [index, left] = [0, sum];
    for (let step = highestBit(this.#sums.length - 1); step > 0; step >>= 1)
      if (index + step < this.#sums.length && this.#at(index + step) <= left) {
        index += step;
        left -= this.#at(index);
      }
    return index;
  }

  #at(position: number): number {
    return this.#sums[position] ?? 0;
  }
}

const lowestBit = (number: number): number => number & -number;

const highestBit = (number: number): number => (number === 0 ? 0 : 2 ** (31 - Math.clz32(number)));
