import type { Id } from "../../model/values/id.js";
import type { Contradiction } from "./contradiction.js";
import { type Comparing, firstExcess } from "./first-excess.js";
import { firstTooDense } from "./gap-excess.js";
import { firstPairExcess, limitValues, postsValues } from "./pair-excess.js";
import type { Allowed, Wanted } from "./posts-wanted.js";

/** What a cadence or channel says of how many posts there may be. */
export interface Owner extends Comparing {
  /** Which of the two it is. */
  readonly kind: "cadence" | "channel";
  /** Its id. */
  readonly id: Id;
  /** What it asks for. */
  readonly wanted: readonly Wanted[];
  /** What it allows. */
  readonly allowed: readonly Allowed[];
  /** The least time between two posts; 0: none. */
  readonly minGapMinutes: number;
}

/** The first contradiction within a cadence or channel: in one stretch of time, between stretches of two lengths, or with its least gap. */
export const ownContradiction = (owner: Owner): Contradiction | undefined => {
  const { kind, id: thing, wanted, allowed, minGapMinutes: gap, laying } = owner;
  const same = firstExcess(wanted, allowed, owner);
  if (same !== undefined) return { message: "bounds", values: { kind, thing, ...postsValues(same.wanted), max: same.max }, at: "bounds" };
  const across = firstPairExcess(wanted, allowed, owner);
  if (across !== undefined) {
    const { isOfDays, wanted: posts, allowed: limit } = across;
    const { total, room } = across.excess;
    if (isOfDays && total === posts.count)
      return { message: "days", values: { cadence: thing, ...postsValues(posts), max: room }, at: "when" };
    return { message: "boundsAcross", values: { kind, thing, ...postsValues(posts), ...limitValues(limit), total, room }, at: "bounds" };
  }
  const dense = firstTooDense(wanted, gap, laying);
  return dense && { message: "gap", values: { kind, thing, ...postsValues(dense), gap }, at: "minGapMinutes" };
};
