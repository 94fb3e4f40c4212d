import type { Place } from "../model/find/place.js";

type Node = Place["node"];

/** How many things a stretch begins with; it is halved when it has twice as many. */
const stretchLength = 128;

/** A list in stretches, so that finding a thing, putting one in and taking one out cost the same however long the list is and wherever it stands. */
export class LongList {
  readonly #stretches: Node[][] = [];
  readonly #stretchOf = new Map<unknown, Node[]>();

  /** The list of these things, whose ids must differ. */
  constructor(nodes: readonly Node[]) {
    for (let from = 0; from < nodes.length; from += stretchLength) {
      const stretch = nodes.slice(from, from + stretchLength);
      for (const { id } of stretch) this.#stretchOf.set(id, stretch);
      this.#stretches.push(stretch);
    }
  }

  /** How many things stand in it. */
  get length(): number {
    return this.#stretchOf.size;
  }

  /** The thing at a position. */
  at(index: number): Node | undefined {
    let left = index;
    for (const stretch of this.#stretches) {
      if (left < stretch.length) return stretch[left];
      left -= stretch.length;
    }
    return undefined;
  }

  /** The position of the thing with an id; −1 where it does not stand here. */
  positionOf(id: unknown): number {
    const own = this.#stretchOf.get(id);
    if (own === undefined) return -1;
    let before = 0;
    for (const stretch of this.#stretches) {
      if (stretch === own) break;
      before += stretch.length;
    }
    return before + own.findIndex((node) => node["id"] === id);
  }

  /** Puts a thing behind the one with an id, or first; returns its position. */
  insert(node: Node, after: unknown): number {
    const index = this.positionOf(after) + 1;
    const own = this.#stretchOf.get(after) ?? this.#first();
    own.splice(own.findIndex((one) => one["id"] === after) + 1, 0, node);
    this.#stretchOf.set(node["id"], own);
    if (own.length >= 2 * stretchLength) this.#halve(own);
    return index;
  }

  /** Puts another object in the place of a thing's own. */
  replace(node: Node): void {
    const own = this.#stretchOf.get(node["id"]);
    if (own !== undefined) own[own.findIndex((one) => one["id"] === node["id"])] = node;
  }

  /** Takes out the thing at a position. */
  remove(index: number): void {
    const id = this.at(index)?.["id"];
    const own = this.#stretchOf.get(id);
    if (own === undefined) return;
    own.splice(
      own.findIndex((node) => node["id"] === id),
      1,
    );
    this.#stretchOf.delete(id);
    if (own.length === 0) this.#stretches.splice(this.#stretches.indexOf(own), 1);
  }

  /** Everything in it, in order. */
  toArray(): Node[] {
    return this.#stretches.flat();
  }

  #first(): Node[] {
    const [first = []] = this.#stretches;
    if (this.#stretches.length === 0) this.#stretches.push(first);
    return first;
  }

  #halve(stretch: Node[]): void {
    const behind = stretch.splice(stretchLength);
    for (const { id } of behind) this.#stretchOf.set(id, behind);
    this.#stretches.splice(this.#stretches.indexOf(stretch) + 1, 0, behind);
  }
}
