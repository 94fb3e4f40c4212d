import type { Id } from "../../model/values/id.js";
import type { Contradiction } from "./contradiction.js";
import { firstExcess } from "./first-excess.js";
import { firstTooDense } from "./gap-excess.js";
import { type LikePosts, type PostTags, strictestOf } from "./like-posts.js";
import { firstPairExcess, limitValues, postsValues } from "./pair-excess.js";
import type { Allowed, Wanted } from "./posts-wanted.js";
import type { Laying } from "./stretch-excess.js";

/** What a cadence or channel says of how many posts there may be. */
export interface Owner {
  /** Which of the two it is. */
  readonly kind: "cadence" | "channel";
  /** Its id. */
  readonly id: Id;
  /** What it asks for. */
  readonly wanted: readonly Wanted[];
  /** The same by the posts it is asked of. */
  readonly likes: LikePosts;
  /** What it allows. */
  readonly allowed: readonly Allowed[];
  /** The least time between two posts; 0: none. */
  readonly minGapMinutes: number;
  /** The tags of its posts. */
  readonly tags: PostTags;
  /** How stretches of days are laid out. */
  readonly laying: Laying;
}

/** The first contradiction within a cadence or channel: in one stretch of time, between stretches of two lengths, or with its least gap. */
export const ownContradiction = ({
  kind,
  id: thing,
  likes,
  allowed,
  minGapMinutes: gap,
  tags,
  laying,
}: Owner): Contradiction | undefined => {
  const strictest = strictestOf(allowed, tags);
  const same = firstExcess(likes, strictest, laying.weekStart);
  if (same !== undefined) return { message: "bounds", values: { kind, thing, ...postsValues(same.wanted), max: same.max }, at: "bounds" };
  const across = firstPairExcess(likes, strictest, laying);
  if (across !== undefined) {
    const { isOfDays, wanted: posts, allowed: limit } = across;
    const { total, room } = across.excess;
    if (isOfDays && total === posts.count)
      return { message: "days", values: { cadence: thing, ...postsValues(posts), max: room }, at: "when" };
    return { message: "boundsAcross", values: { kind, thing, ...postsValues(posts), ...limitValues(limit), total, room }, at: "bounds" };
  }
  const dense = firstTooDense(likes.ofAny, gap, laying);
  return dense && { message: "gap", values: { kind, thing, ...postsValues(dense), gap }, at: "minGapMinutes" };
};
