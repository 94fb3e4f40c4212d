import { Turns } from "./turns.js";

/** Things that take turns by their weights. */
export class Rotation<Item> {
  /** The only one that has turns; undefined where several have. */
  readonly only: Item | undefined;
  readonly #items: readonly Item[];
  readonly #first: Item;
  readonly #turns: Turns;

  constructor(items: readonly Item[], first: Item, turns: Turns) {
    this.#items = items;
    this.#first = first;
    this.#turns = turns;
    this.only = turns.cycle === 1 ? this.at(0) : undefined;
  }

  /** How many turns there are until they come back. */
  get cycle(): number {
    return this.#turns.cycle;
  }

  /** Whose turn has a number. */
  at(number: number): Item {
    return this.#items[this.#turns.at(number) ?? 0] ?? this.#first;
  }

  /** How many turns of a cycle an item has; one that is listed several times has as many as all of these. */
  turnsOf(item: Item): number {
    return this.#items.reduce((sum, one, at) => sum + (one === item ? (this.#turns.weights[at] ?? 0) : 0), 0);
  }
}

/** The rotation of things by their weights; undefined where none has a turn. */
export const rotationOf = <Item>(items: readonly Item[], weights: readonly number[]): Rotation<Item> | undefined => {
  const [first] = items;
  if (first === undefined) return undefined;
  const turns = new Turns(weights);
  return turns.cycle === 0 ? undefined : new Rotation(items, first, turns);
};

/** The rotation of things that have equally many turns; undefined where there are none. */
export const roundRobin = <Item>(items: readonly Item[]): Rotation<Item> | undefined =>
  rotationOf(
    items,
    items.map(() => 1),
  );
