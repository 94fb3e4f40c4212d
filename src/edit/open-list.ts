import type { Place } from "../model/find/place.js";
import { positionIn } from "../model/find/position-in.js";
import { LongList } from "./long-list.js";

type Node = Place["node"];
type OpenNode = Record<string, unknown>;

/** Shorter lists are changed as they are. */
const longFrom = 512;

/** So near to its end, a list is changed as it is. */
const nearEnd = 64;

/** After so many changes far from its end, a list is held in stretches: to begin with, that would cost more than it saves. */
const fewChanges = 16;

/**
 * A list of things that is being changed. It is the array in the field of its holder or, after many changes, a long list, of which that array is made again
 * when somebody reads the field.
 */
export class OpenList {
  readonly #holder: OpenNode;
  readonly #field: string;
  readonly #nodes: Node[];
  #long: LongList | undefined;
  #changes = 0;

  /** Opens the list in the field of an open thing; the array must be the holder's own. */
  constructor(holder: OpenNode, field: string, nodes: Node[]) {
    this.#holder = holder;
    this.#field = field;
    this.#nodes = nodes;
  }

  /** How many things stand in it. */
  get length(): number {
    return (this.#long ?? this.#nodes).length;
  }

  /** The thing at a position. */
  at(index: number): Node | undefined {
    return this.#long === undefined ? this.#nodes[index] : this.#long.at(index);
  }

  /** The position of the thing with an id, looked for first where it is said to stand; −1 where it does not stand here. */
  positionOf(id: unknown, hint: number): number {
    return this.#long === undefined ? positionIn(this.#nodes, id, hint) : this.#long.positionOf(id);
  }

  /** Puts a thing behind the one with an id, or first; returns its position. */
  insert(node: Node, after: string | null): number {
    const index = after === null ? 0 : this.positionOf(after, this.length - 1) + 1;
    const long = this.#longFor(index);
    if (long !== undefined) long.insert(node, after);
    else if (index === 0)
      this.#nodes.unshift(node); // in half the time
    else this.#nodes.splice(index, 0, node);
    return index;
  }

  /** Puts another object in the place of a thing's own. */
  replace(index: number, node: Node): void {
    if (this.#long === undefined) this.#nodes[index] = node;
    else this.#long.replace(node);
  }

  /** Takes out the thing at a position. */
  remove(index: number): void {
    const long = this.#longFor(index);
    if (long === undefined) this.#nodes.splice(index, 1);
    else long.remove(long.at(index)?.["id"]);
  }

  /** Makes the array what the list is, and lets it stand in the field. */
  settle(): Node[] {
    const nodes = this.#nodes;
    if (this.#long === undefined) return nodes;
    nodes.length = 0;
    for (const node of this.#long.toArray()) nodes.push(node);
    this.#long = undefined;
    this.#changes = 0;
    Object.defineProperty(this.#holder, this.#field, { value: nodes, writable: true, enumerable: true, configurable: true });
    return nodes;
  }

  /** The long list for a change at a position, where it is worth its while. */
  #longFor(index: number): LongList | undefined {
    if (this.#long !== undefined || this.length < longFrom || index > this.length - nearEnd) return this.#long;
    this.#changes += 1;
    if (this.#changes <= fewChanges) return undefined;
    const long = new LongList(this.#nodes);
    if (long.length < this.#nodes.length) return undefined; // ids that occur twice: the plan was never read
    this.#long = long;
    Object.defineProperty(this.#holder, this.#field, { get: () => this.settle(), enumerable: true, configurable: true });
    return long;
  }
}
