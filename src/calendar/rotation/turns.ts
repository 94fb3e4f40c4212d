import { addToGroup } from "../../base/add-to-group.js";
import { Heap } from "../../base/heap.js";
import { sumOf, wholeWeights } from "./whole-weights.js";

/**
 * Who takes turns by weights, by the rule of R. Tijdeman, “The chairman assignment problem” (Discrete Mathematics 32, 1980): among those whose next turn
 * may already begin, the one whose turn must end first, at a tie the first of them. However many turns are taken from number 0 on, each of k that take
 * turns has had its share of them but for at most 1 − 1 ÷ (2k − 2) turns. Equal weights take turns in their order.
 *
 * The turns come back after a cycle, in which each has as many of them as its weight in lowest terms. They are found as far as they are asked for.
 */
export class Turns {
  /** How many turns each has in a cycle: the weights as whole numbers. */
  readonly weights: readonly number[];
  /** How many turns there are until they come back; 0 where nobody has one. */
  readonly cycle: number;
  /** The turns found so far, from the first of a cycle on. */
  readonly #found: number[] = [];
  /** How many of them each has had. */
  readonly #had: number[];
  /** Those whose next turn may not begin yet, by the number from which it may. */
  readonly #waiting = new Map<number, number[]>();
  /** Those whose next turn may begin, by the number with which it must have ended, and then in their order. */
  readonly #due = new Heap<number>((a, b) => a - b);
  /** 2k − 2: a part of this size of a turn is between what each has had and the most that it may be off. */
  readonly #parts: number;

  constructor(weights: readonly number[]) {
    this.weights = wholeWeights(weights);
    this.cycle = sumOf(this.weights);
    this.#had = this.weights.map(() => 0);
    this.#parts = Math.max(2 * this.weights.filter((weight) => weight > 0).length - 2, 1);
    for (const one of this.weights.keys()) this.#wait(one, 0);
  }

  /** Whose turn has a number, any whole one, as a place among the weights; undefined where nobody has a turn. */
  at(number: number): number | undefined {
    if (this.cycle === 0) return undefined;
    const rest = number % this.cycle;
    const place = rest < 0 ? rest + this.cycle : rest;
    while (this.#found.length <= place) this.#find();
    return this.#found[place];
  }

  /** Finds the next turn: by the theorem, there is always one that may begin, and none is late. */
  #find(): void {
    const number = this.#found.length;
    const count = this.weights.length;
    for (const one of this.#waiting.get(number) ?? []) this.#due.push(this.#endOf(one) * count + one);
    this.#waiting.delete(number);
    const next = (this.#due.pop() ?? 0) % count;
    this.#found.push(next);
    this.#had[next] = (this.#had[next] ?? 0) + 1;
    this.#wait(next, number + 1);
  }

  /** Lets one wait until its next turn may begin, a later one than that before this number: when its share is ahead of what it has had by one part. */
  #wait(one: number, number: number): void {
    const weight = this.weights[one] ?? 0;
    const had = this.#had[one] ?? 0;
    if (had >= weight) return;
    const begins = Math.ceil((this.cycle * (this.#parts * had + 1)) / (this.#parts * weight)) - 1;
    addToGroup(this.#waiting, Math.max(begins, number), one);
  }

  /** The number with which the next turn of one must have ended, as its share would be ahead of what it has had by all parts but one. */
  #endOf(one: number): number {
    const had = this.#had[one] ?? 0;
    return Math.floor((this.cycle * (this.#parts * (had + 1) - 1)) / (this.#parts * (this.weights[one] ?? 1)));
  }
}
