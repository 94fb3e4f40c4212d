import type { Outcome } from "./outcome.js";

/** How many posts were due, and what became of them. */
export interface AdherenceCounts {
  /** How many were due. */
  readonly due: number;
  /** How many of them went out. */
  readonly published: number;
  /** How many did not. */
  readonly missed: number;
  /** How many went out later than their time, by more than the tolerance; of days without a time, on a later day. */
  readonly late: number;
  /** How many went out earlier than their time, by more than the tolerance; of days without a time, on an earlier day. */
  readonly early: number;
  /** How many of those that went out only say so by their own status: no published post was found for them. */
  readonly stated: number;
  /** The share that went out, from 0 to 1; absent: nothing was due. */
  readonly share?: number;
}

/** Counts what became of posts. */
export class AdherenceCount {
  readonly #counts: Record<Outcome, number> = { missed: 0, stated: 0, late: 0, early: 0, "in-time": 0 };

  /** Counts one post. */
  add(outcome: Outcome): void {
    this.#counts[outcome] += 1;
  }

  /** All of them. */
  read(): AdherenceCounts {
    const { missed, stated, late, early, "in-time": inTime } = this.#counts;
    const published = stated + late + early + inTime;
    const due = published + missed;
    return { due, published, missed, late, early, stated, ...(due > 0 && { share: published / due }) };
  }
}
