import type { Place } from "../model/find/place.js";
import { LongList } from "./long-list.js";

type Node = Place["node"];
type OpenNode = Record<string, unknown>;

/** Shorter lists stay arrays. */
const longFrom = 512;

/** A change so near to its end costs an array little. */
const nearEnd = 64;

/** So many changes farther from the end are made to arrays: to make long lists of them would cost more than it saves. */
const fewChanges = 16;

/**
 * The lists that one edit changes again and again, held as long lists. The field of each is its array all the same: that is made again when somebody reads the field,
 * and the list is an array from then on.
 */
export class ChangedLists {
  #lists: Map<OpenNode, Map<string, LongList>> | undefined;
  #changes = 0;

  /** The long list in the field of an open thing; undefined where the list is still an array. */
  in(holder: OpenNode | undefined, field: string): LongList | undefined {
    return this.#lists === undefined || holder === undefined ? undefined : this.#lists.get(holder)?.get(field);
  }

  /** Notes that the holder's own array in a field was changed at a position, and makes a long list of it where that has become worth while. */
  note(holder: OpenNode, field: string, nodes: Node[], index: number): void {
    if (nodes.length < longFrom || index > nodes.length - nearEnd) return;
    this.#changes += 1;
    if (this.#changes <= fewChanges) return;
    const list = new LongList(nodes);
    if (list.length < nodes.length) return; // ids that occur twice: the plan was never read
    this.#lists ??= new Map();
    const lists = this.#lists.get(holder) ?? new Map<string, LongList>();
    this.#lists.set(holder, lists.set(field, list));
    const get = (): Node[] => {
      lists.delete(field);
      this.#changes = 0;
      nodes.length = 0;
      for (const node of list.toArray()) nodes.push(node);
      Object.defineProperty(holder, field, { value: nodes, writable: true, enumerable: true, configurable: true });
      return nodes;
    };
    Object.defineProperty(holder, field, { get, enumerable: true, configurable: true });
  }

  /** Makes arrays of all of them. */
  settle(): void {
    for (const [holder, lists] of this.#lists ?? []) for (const field of [...lists.keys()]) void holder[field]; // which is read
  }
}
