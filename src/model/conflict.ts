import type { Json } from "../base/json/json.js";
import type { Change } from "./change.js";
import type { Kind } from "./kind.js";
import type { Id } from "./values/id.js";

/** What two edits did that cannot both be done. */
export type ConflictType = "set/set" | "set/remove" | "move/move" | "move-cycle" | "add/add" | "order" | "journey";

/** Two edits of one thing that cannot both be done, with what each wanted and how to give it to either. */
export interface Conflict {
  /**
   * What was done: `set/set` one field to two values; `set/remove` a change to what the other took out, or a reference to it; `move/move` to two places; `move-cycle` two
   * references that together lead in a circle; `add/add` two things under one id; `order` two orders of one list; `journey` two journeys of which neither
   * continues the other, or one that does not continue what there was.
   */
  readonly type: ConflictType;
  /** The thing it is about; of `order`, what the list stands in. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: Kind;
  /** The field or list, where it is about one. */
  readonly field?: string;
  /** What there was; absent: nothing. */
  readonly base?: Json;
  /** What we made of it; absent: nothing. */
  readonly ours?: Json;
  /** What they made of it; absent: nothing. */
  readonly theirs?: Json;
  /** The changes to the merged plan that give it to one side; none where that side has it already. */
  readonly resolutions: {
    /** Ours. */
    readonly ours: readonly Change[];
    /** Theirs. */
    readonly theirs: readonly Change[];
  };
}
