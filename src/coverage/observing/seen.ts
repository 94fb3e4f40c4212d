import type { Place } from "../../model/find/place.js";
import type { Kind } from "../../model/kind.js";
import type { Pattern } from "./pattern.js";

/** What was seen of a thing and of all that stands in it. */
export class Seen {
  /** The things in it of which something is to be said, itself first, in the order of the document; gathered when first asked for. */
  #telling: readonly Seen[] | undefined;

  constructor(
    /** Its kind. */
    readonly kind: Kind,
    /** The thing. */
    readonly node: Place["node"],
    /** The id by which it is addressed. */
    readonly id: string,
    /** What each observer of its kind made of it. */
    readonly pattern: Pattern,
    /** What the observers have to say, by their position among all. */
    readonly said: ReadonlyMap<number, object> | undefined,
    /** What stands in it, by the position of the field among those of its kind. */
    readonly children: readonly (readonly Seen[])[],
  ) {}

  /** The things in it of which something is to be said. */
  get telling(): readonly Seen[] {
    if (this.#telling !== undefined) return this.#telling;
    const telling: Seen[] = this.said === undefined ? [] : [this];
    for (const list of this.children) for (const child of list) for (const one of child.telling) telling.push(one);
    this.#telling = telling.length === 0 ? none : telling;
    return this.#telling;
  }
}

const none: readonly Seen[] = [];
