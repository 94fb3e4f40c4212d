import { blockAt, blockIndexOf } from "../block.js";
import type { Refusal } from "../reasons/refusal.js";
import type { Carried } from "./carried.js";
import type { Caps } from "./choose-days.js";
import type { QuotaCap } from "./quota-limits.js";

/** The bounds of a quota while a stretch is filled. */
export class StretchCaps implements Caps {
  readonly #caps: readonly QuotaCap[];
  readonly #carried: Carried | undefined;
  readonly #left: readonly Map<number, number>[];

  constructor(caps: readonly QuotaCap[], carried: Carried | undefined) {
    this.#caps = caps;
    this.#carried = carried;
    this.#left = caps.map(() => new Map<number, number>());
  }

  isOpen(day: number): boolean {
    return this.closedBy(day) === undefined;
  }

  /** What the bound says that takes no more on a day. */
  closedBy(day: number): Refusal | undefined {
    return this.#caps.find((cap, at) => this.#leftIn(cap, at, blockIndexOf(cap.grid, day)) <= 0)?.refusal;
  }

  take(day: number): void {
    for (const [at, cap] of this.#caps.entries()) {
      const index = blockIndexOf(cap.grid, day);
      this.#left[at]?.set(index, this.#leftIn(cap, at, index) - 1);
    }
  }

  #leftIn(cap: QuotaCap, at: number, index: number): number {
    const known = this.#left[at]?.get(index);
    if (known !== undefined) return known;
    let left = cap.max;
    const { from, to } = blockAt(cap.grid, index);
    if (cap.channel !== undefined && this.#carried !== undefined)
      for (let day = from; day <= to && left > 0; day += 1) left -= this.#carried.countOnChannel(cap.channel, day);
    this.#left[at]?.set(index, left);
    return left;
  }
}
