import { largestDivisor } from "./largest-divisor.js";
import { Turns } from "./turns.js";

/** Things that take turns by their weights. */
export class Rotation<Item> {
  /** The only one that has turns; undefined where several have. */
  readonly only: Item | undefined;
  readonly #items: readonly Item[];
  readonly #first: Item;
  readonly #turns: Turns;
  /** After so many turns, one is left out; 0: never. */
  readonly #leap: number;

  constructor(items: readonly Item[], first: Item, turns: Turns, leap: number) {
    this.#items = items;
    this.#first = first;
    this.#turns = turns;
    this.#leap = leap;
    this.only = turns.cycle === 1 ? this.at(0) : undefined;
  }

  /** How many turns there are until they come back. */
  get cycle(): number {
    return this.#turns.cycle;
  }

  /** Whose turn has a number. */
  at(number: number): Item {
    const left = this.#leap === 0 ? 0 : Math.floor(number / this.#leap);
    return this.#items[this.#turns.at(number + left) ?? 0] ?? this.#first;
  }

  /** How many turns of a cycle an item has; one that is listed several times has as many as all of these. */
  turnsOf(item: Item): number {
    return this.#items.reduce((sum, one, at) => sum + (one === item ? (this.#turns.weights[at] ?? 0) : 0), 0);
  }
}

/** The rotation of things by their weights; undefined where none has a turn. */
export const rotationOf = <Item>(items: readonly Item[], weights: readonly number[]): Rotation<Item> | undefined =>
  madeOf(items, new Turns(weights), 0);

/**
 * The rotation of things that have equally many turns, in their order; undefined where there are none. `beside`: the cycle of another rotation, in each of
 * whose turns each of these is to come. Where the two cycles would meet in the same pairs over and over, these leave one turn out whenever both begin
 * anew; as each has then had equally many, that takes nothing from anyone.
 */
export const roundRobin = <Item>(items: readonly Item[], beside = 1): Rotation<Item> | undefined => {
  const common = largestDivisor(items.length, beside);
  return madeOf(items, new Turns(items.map(() => 1)), common === 1 ? 0 : (items.length / common) * beside);
};

const madeOf = <Item>(items: readonly Item[], turns: Turns, leap: number): Rotation<Item> | undefined => {
  const [first] = items;
  return first === undefined || turns.cycle === 0 ? undefined : new Rotation(items, first, turns, leap);
};
