import type { Days } from "./horizon.js";
import type { StreamLimits } from "./limits.js";
import type { Slot } from "./slot.js";
import type { Stream } from "./stream.js";

/** What it takes to look for a break. */
export interface BreakSearch {
  /** The days whose slots are needed. */
  readonly days: Days;
  /** So many steps are taken at most. */
  readonly most: number;
  /** The limits of a stream of the group. */
  readonly limitsOf: (stream: Stream) => StreamLimits | undefined;
  /** Makes the slots that a stream puts on some days. */
  readonly make: (stream: Stream, days: Days, take: (slot: Slot) => void) => void;
  /** At least as many slots as that makes. */
  readonly mostIn: (stream: Stream, days: Days) => number;
}
