import type { Obstacles } from "../obstacles.js";

/** A channel that a quota fills. */
export interface QuotaChannel {
  /** Its id; undefined: the cadence names no channel. */
  readonly id: string | undefined;
  /** What keeps posts away from it. */
  readonly obstacles: Obstacles | undefined;
}
