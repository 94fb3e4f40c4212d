import type { Place } from "../../model/find/place.js";
import type { Kind } from "../../model/kind.js";

/** Looks at the things of some kinds, one by one. */
export interface Observer<Value extends object> {
  /** The kinds. */
  readonly on: readonly Kind[];
  /**
   * Returns what it has to say of a thing: `nothing`, or a value; undefined: it does not speak of it.
   * It hangs on the thing and what stands in it, and on whatever else it reads through what it was given under watch.
   */
  look(place: Place): Value | typeof nothing | undefined;
}

/** An observer looked and has nothing to say. */
export const nothing = "nothing";
