import type { Bound } from "../model/schedule/bound.js";
import type { BoundGrid } from "./bound-grid.js";
import { type Refusal, refusalOf } from "./reasons/refusal.js";

/** Whose bound it is. */
export type BoundOwner = "cadence" | "channel";

/** A bound with a most, and how it cuts time. */
export interface CountedBound {
  /** The bound as it is stated. */
  readonly bound: Bound;
  /** How it cuts time: into stretches of whole days, or of hours from the beginning. */
  readonly grid: BoundGrid;
  /** The most that a stretch takes. */
  readonly max: number;
  /** The cadence or channel that states it. */
  readonly owner: string;
  /** Which of the two that is. */
  readonly kind: BoundOwner;
}

/** Counts the slots of one bound that passed, in stretches of time counted from the beginning of the rule. */
export interface Counter extends Pick<CountedBound, "grid" | "max"> {
  /** What it says to the others. */
  readonly refusal: Refusal;
  /** How many passed, by the number of their stretch. */
  readonly passed: Map<number, number>;
}

/** The theme or the campaign that a bound counts for by itself; neither: it counts all. */
export interface CountedFor {
  /** The theme. */
  readonly pillar?: string | undefined;
  /** The campaign. */
  readonly campaign?: string | undefined;
}

/** Returns what a bound says to slots that find its stretch full. */
export const boundRefusal = ({ bound, max, owner, kind }: CountedBound, { pillar, campaign }: CountedFor = {}): Refusal =>
  refusalOf("bound", `refused.bound.${kind}`, { owner, max, every: bound.every ?? 1, per: bound.per, pillar, campaign });

/** What counts for one bound: one counter for all, or one for each theme or campaign. */
export class BoundCounters {
  readonly counted: CountedBound;
  readonly #counters = new Map<string, Counter>();

  constructor(counted: CountedBound) {
    this.counted = counted;
  }

  /** The counter of all, or that of a theme or a campaign; a bound counts for one sort of these only. */
  of(group: CountedFor = {}): Counter {
    const key = group.pillar ?? group.campaign ?? "";
    const known = this.#counters.get(key);
    if (known !== undefined) return known;
    const { grid, max } = this.counted;
    const counter = { grid, max, refusal: boundRefusal(this.counted, group), passed: new Map<number, number>() };
    this.#counters.set(key, counter);
    return counter;
  }
}
