/** Numbers of which the least is taken first: a binary heap (Williams, 1964). */
export class LeastFirst {
  readonly #numbers: number[] = [];

  /** Adds a number. */
  add(number: number): void {
    const numbers = this.#numbers;
    let at = numbers.length;
    numbers.push(number);
    while (at > 0) {
      const above = (at - 1) >>> 1;
      const other = numbers[above] ?? number;
      if (other <= number) break;
      numbers[at] = other;
      at = above;
    }
    numbers[at] = number;
  }

  /** Takes the least number away and returns it; undefined where there is none. */
  take(): number | undefined {
    const numbers = this.#numbers;
    const least = numbers[0];
    const last = numbers.pop();
    if (last !== undefined && numbers.length > 0) this.#sink(last);
    return least;
  }

  /** Puts a number in place of the first, and below whatever is less. */
  #sink(number: number): void {
    const numbers = this.#numbers;
    let at = 0;
    for (let below = 1; below < numbers.length; below = 2 * at + 1) {
      const next = below + 1 < numbers.length && (numbers[below + 1] ?? number) < (numbers[below] ?? number) ? below + 1 : below;
      const other = numbers[next] ?? number;
      if (other >= number) break;
      numbers[at] = other;
      at = next;
    }
    numbers[at] = number;
  }
}
