import type { Id } from "../../model/values/id.js";
import type { GapKey } from "./gap-messages.js";

/** Something that a framework asks for and the plan does not state (X7). */
export interface Gap<Part extends string = string> {
  /** The part of the framework that it is missing from. */
  readonly part: Part;
  /** Which gap it is: a key of `gapMessages`. */
  readonly key: GapKey;
  /** The things that lack it, in the order of the plan; empty: the whole plan does. */
  readonly ids: readonly Id[];
  /** That, in a sentence. */
  readonly said: string;
}

/** A gap that is not put into words yet. */
export type GapDraft<Part extends string = string> = Omit<Gap<Part>, "said">;

/** Returns the gap of things that lack something; nothing where there are none. */
export const gapOf = <const Part extends string>(
  part: Part,
  key: GapKey,
  things: readonly { readonly id: Id }[],
): readonly GapDraft<Part>[] => (things.length === 0 ? [] : [{ part, key, ids: things.map(({ id }) => id) }]);

/** Returns the gap of a whole plan that has nothing for a part; nothing where there is something. */
export const gapIfNone = <const Part extends string>(part: Part, key: GapKey, items: readonly unknown[]): readonly GapDraft<Part>[] =>
  items.length > 0 ? [] : [{ part, key, ids: [] }];
