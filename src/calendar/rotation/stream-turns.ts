import type { Cadence } from "../../model/schedule/cadence.js";
import type { Id } from "../../model/values/id.js";
import type { WallMinute } from "../recurrence/slot-rule.js";
import type { Rotation } from "./rotation.js";

/** What the number of a slot depends on. */
export interface NumberedSlot {
  /** Its frame in the rule. */
  readonly frame: number;
  /** Its place in the frame. */
  readonly index: number;
  /** Where the rule would have it. */
  readonly original: WallMinute;
}

/** Who and what takes turns in the slots of a stream (C8, X3): the same in the copies of a slot on several channels. */
export interface StreamTurns {
  /** The themes; undefined: none has a turn. */
  readonly pillars: Rotation<Id<"pillar">> | undefined;
  /** The languages; undefined: none has a turn. */
  readonly languages: Rotation<string> | undefined;
  /** The number of a slot's turn: its own from the rule's beginning, or that of the period it lies in. */
  numberOf(slot: NumberedSlot): number;
  /** The place of the author whose turn a slot is among those of the cadence; undefined where it names none. */
  authorAt(slot: NumberedSlot): number | undefined;
  /** At least as many slots as are made to number one on this day. */
  toCount(day: number): number;
}

/** Whether anything of a cadence takes turns. */
export const hasTurns = ({ pillars = [], languages = [], authors = [] }: Cadence): boolean =>
  pillars.length + languages.length + authors.length > 0;
