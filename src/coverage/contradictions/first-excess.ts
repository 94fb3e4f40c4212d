import type { Weekday } from "../../model/values/weekday.js";
import type { LikePosts } from "./like-posts.js";
import type { Allowed, Posts } from "./posts-wanted.js";
import { isSameStretch } from "./same-stretch.js";

/** More posts asked for than allowed in the same stretch. */
export interface Excess {
  /** What is asked for. */
  readonly wanted: Posts;
  /** The most that is allowed. */
  readonly max: number;
}

/** The first number of posts that is asked for and goes beyond what is allowed in the same stretch. */
export const firstExcess = (likes: LikePosts, strictest: readonly Allowed[], weekStart: Weekday): Excess | undefined => {
  for (const limit of strictest)
    for (const wanted of likes.against(limit))
      if (wanted.count > limit.count && isSameStretch(wanted, limit, weekStart)) return { wanted, max: limit.count };
  return undefined;
};
