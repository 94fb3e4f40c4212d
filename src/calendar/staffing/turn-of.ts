import type { Slot } from "../slot.js";

/** Whose turn a slot is: an index into the authors of its cadence, the same for its copies on other channels, and from wherever one looks. */
export type TurnOf = (slot: Slot) => number;
