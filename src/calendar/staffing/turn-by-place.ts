import type { Slot } from "../slot.js";

/** Whose turn a slot is: an index into the authors of its cadence, the same for its copies on other channels, and from wherever one looks. */
export type TurnOf = (slot: Slot) => number;

/** Takes authors in turn by the place of a slot in its rule. */
export const turnByPlace: TurnOf = ({ frame, index, stream }) => {
  const { length } = stream.cadence.authors ?? [];
  return (((frame + index) % length) + length) % length;
};
