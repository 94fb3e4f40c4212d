import type { LikePosts } from "./like-posts.js";
import type { Allowed, Posts, Wanted } from "./posts-wanted.js";
import { type Laying, type StretchExcess, stretchExcess } from "./stretch-excess.js";

/** Posts that are asked for and do not fit into what is allowed in stretches of another length. */
export interface PairExcess {
  /** What is asked for. */
  readonly wanted: Wanted;
  /** What is allowed. */
  readonly allowed: Allowed;
  /** How much it is too much. */
  readonly excess: StretchExcess;
  /** Whether they would fit if they could be on any day of the week. */
  readonly isOfDays: boolean;
}

/** The first pair of what is asked for and what is allowed, in stretches of two lengths, that cannot both be. */
export const firstPairExcess = (likes: LikePosts, strictest: readonly Allowed[], laying: Laying): PairExcess | undefined => {
  for (const limit of strictest)
    for (const one of likes.against(limit)) {
      const excess = one.isEverywhere ? stretchExcess(one, limit, laying) : undefined;
      if (excess === undefined) continue;
      const isOfDays = one.days !== undefined && stretchExcess({ ...one, days: undefined }, limit, laying) === undefined;
      return { wanted: one, allowed: limit, excess, isOfDays };
    }
  return undefined;
};

/** What a sentence says of posts that are asked for. */
export const postsValues = ({ count: min, every, per }: Posts) => ({ min, every, per });

/** What a sentence says of posts that are allowed. */
export const limitValues = ({ count: max, every: maxEvery, per: maxPer }: Posts) => ({ max, maxEvery, maxPer });
