import { groupBy } from "../../base/group-by.js";
import { type Ask, keyOf, keysOf, maskOf } from "./ask.js";
import type { Piece } from "./piece.js";

/** A piece of content at its place in a pool. */
export interface Stocked {
  readonly piece: Piece;
  readonly order: number;
}

/** Content in the order of its pool, found by what is asked of it: it is sorted once for each set of fields that is asked for. */
export class Shelf {
  readonly #stock: readonly Stocked[];
  readonly #sorted = new Map<string, ReadonlyMap<string, readonly Stocked[]>>();

  constructor(stock: readonly Stocked[]) {
    this.#stock = stock;
  }

  /** How much there is. */
  get size(): number {
    return this.#stock.length;
  }

  /** What is asked for, in lists that have no piece in common; others who ask for the same get the same lists. */
  listsFor(ask: Ask): readonly (readonly Stocked[])[] {
    const mask = maskOf(ask);
    const name = mask.join();
    const sorted = this.#sorted.get(name) ?? groupBy(this.#stock, ({ piece }) => keyOf(piece.item, mask));
    this.#sorted.set(name, sorted);
    return keysOf(ask).flatMap((key) => {
      const list = sorted.get(key);
      return list === undefined ? [] : [list];
    });
  }
}
