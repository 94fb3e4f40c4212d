import type { Id } from "../../model/values/id.js";
import type { Contradiction } from "./contradiction.js";
import { firstExcess } from "./first-excess.js";
import { firstTooDense } from "./gap-excess.js";
import { strictestOf } from "./like-posts.js";
import type { Owner } from "./own-contradiction.js";
import { firstPairExcess, limitValues, postsValues } from "./pair-excess.js";
import type { Allowed } from "./posts-wanted.js";

/** A channel that a cadence fills. */
export interface FilledChannel {
  /** Its id. */
  readonly id: Id<"channel">;
  /** What it allows. */
  readonly allowed: readonly Allowed[];
  /** The least time between two of its posts; 0: none. */
  readonly minGapMinutes: number;
}

/** The first contradiction between what a cadence asks for and what a channel that it fills allows. */
export const withChannel = (owner: Owner, { id: channel, allowed, minGapMinutes: gap }: FilledChannel): Contradiction | undefined => {
  const { id: cadence, likes, tags, laying } = owner;
  const strictest = strictestOf(allowed, tags);
  const same = firstExcess(likes, strictest, laying.weekStart);
  if (same !== undefined)
    return { message: "channel", values: { cadence, channel, ...postsValues(same.wanted), max: same.max }, at: "when" };
  const across = firstPairExcess(likes, strictest, laying);
  if (across !== undefined) {
    const { isOfDays, wanted: posts, allowed: limit } = across;
    const { total, room } = across.excess;
    if (isOfDays && total === posts.count) return { message: "days", values: { cadence, ...postsValues(posts), max: room }, at: "when" };
    const values = { cadence, channel, ...postsValues(posts), ...limitValues(limit), total, room };
    return { message: "channelAcross", values, at: "when" };
  }
  const dense = firstTooDense(likes.ofAny, gap, laying);
  return dense && { message: "gapChannel", values: { cadence, channel, ...postsValues(dense), gap }, at: "when" };
};
