import type { Place } from "../model/find/place.js";
import { RunningCounts } from "./running-counts.js";

type Node = Place["node"];

/** How many things a stretch begins with; it is halved when it has twice as many. */
const stretchLength = 128;

/** Some things that follow each other in a long list. */
interface Stretch {
  readonly nodes: Node[];
  /** How many stretches stand before it. */
  index: number;
}

/** A list in stretches, so that finding a thing, putting one in and taking one out cost the same however long the list is and wherever it stands. */
export class LongList {
  #stretches: readonly Stretch[];
  /** How many things each stretch holds. */
  #lengths: RunningCounts;
  readonly #stretchOf = new Map<unknown, Stretch>();

  /** The list of these things, whose ids must differ. */
  constructor(nodes: readonly Node[]) {
    const stretches: Stretch[] = [{ nodes: nodes.slice(0, stretchLength), index: 0 }];
    for (let from = stretchLength; from < nodes.length; from += stretchLength)
      stretches.push({ nodes: nodes.slice(from, from + stretchLength), index: stretches.length });
    for (const stretch of stretches) for (const { id } of stretch.nodes) this.#stretchOf.set(id, stretch);
    this.#stretches = stretches;
    this.#lengths = lengthsOf(stretches);
  }

  /** How many things stand in it. */
  get length(): number {
    return this.#stretchOf.size;
  }

  /** The thing at a position. */
  at(index: number): Node | undefined {
    const { index: stretch, left } = this.#lengths.locate(index);
    return this.#stretches[stretch]?.nodes[left];
  }

  /** The position of the thing with an id; −1 where it does not stand here. */
  positionOf(id: unknown): number {
    const own = this.#stretchOf.get(id);
    return own === undefined ? -1 : this.#lengths.sumBefore(own.index) + positionIn(own, id);
  }

  /** Puts a thing behind the one with an id, or first; returns its position. */
  insert(node: Node, after: unknown): number {
    const before = this.#stretchOf.get(after);
    const own = before ?? this.#stretches[0];
    if (own === undefined) return -1; // there is a first stretch, empty or not
    const within = before === undefined ? 0 : positionIn(before, after) + 1;
    own.nodes.splice(within, 0, node);
    this.#lengths.add(own.index, 1);
    this.#stretchOf.set(node["id"], own);
    const position = this.#lengths.sumBefore(own.index) + within;
    if (own.nodes.length >= 2 * stretchLength) this.#halve(own);
    return position;
  }

  /** Puts another object in the place of a thing's own. */
  replace(node: Node): void {
    const own = this.#stretchOf.get(node["id"]);
    if (own !== undefined) own.nodes[positionIn(own, node["id"])] = node;
  }

  /** Takes out the thing at a position. */
  remove(index: number): void {
    const { index: stretch, left } = this.#lengths.locate(index);
    const [node] = this.#stretches[stretch]?.nodes.splice(left, 1) ?? [];
    if (node === undefined) return;
    this.#lengths.add(stretch, -1);
    this.#stretchOf.delete(node["id"]);
  }

  /** Everything in it, in order. */
  toArray(): Node[] {
    return this.#stretches.flatMap(({ nodes }) => nodes);
  }

  #halve(stretch: Stretch): void {
    const behind: Stretch = { nodes: stretch.nodes.splice(stretchLength), index: stretch.index + 1 };
    for (const { id } of behind.nodes) this.#stretchOf.set(id, behind);
    this.#stretches = this.#stretches.flatMap((one) => (one === stretch ? [one, behind] : [one]));
    for (const [index, one] of this.#stretches.entries()) one.index = index;
    this.#lengths = lengthsOf(this.#stretches);
  }
}

const positionIn = ({ nodes }: Stretch, id: unknown): number => nodes.findIndex((node) => node["id"] === id);

const lengthsOf = (stretches: readonly Stretch[]): RunningCounts => new RunningCounts(stretches.map(({ nodes }) => nodes.length));
