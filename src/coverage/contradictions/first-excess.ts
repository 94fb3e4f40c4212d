import { groupBy } from "../../base/group-by.js";
import { type Allowed, isCountedBy, type Posts, type Wanted } from "./posts-wanted.js";
import { isSameStretch } from "./same-stretch.js";
import type { Laying } from "./stretch-excess.js";

/** More posts asked for than allowed in the same stretch. */
export interface Excess {
  /** What is asked for. */
  readonly wanted: Posts;
  /** The most that is allowed. */
  readonly max: number;
}

/** What it takes to compare what is asked for with what is allowed. */
export interface Comparing {
  /** The tags of the posts, of a cadence. */
  readonly tags: readonly string[] | undefined;
  /** How stretches of days are laid out. */
  readonly laying: Laying;
}

/** The first number of posts that is asked for and goes beyond what is allowed in the same stretch. */
export const firstExcess = (wanted: readonly Wanted[], allowed: readonly Allowed[], { tags, laying }: Comparing): Excess | undefined => {
  const strictest = strictestOf(allowed);
  for (const one of wanted) {
    let max = Number.POSITIVE_INFINITY;
    for (const limit of strictest)
      if (isSameStretch(one, limit, laying.weekStart) && isCountedBy(one.bound, limit.bound, tags)) max = Math.min(max, limit.count);
    if (one.count > max) return { wanted: one, max };
  }
  return undefined;
};

/** Of bounds that cut and count alike, the one that allows least. */
export const strictestOf = (allowed: readonly Allowed[]): readonly Allowed[] =>
  [...groupBy(allowed, sortOf).values()].flatMap((alike) =>
    alike.reduce<readonly Allowed[]>(([least], one) => [least === undefined || one.count < least.count ? one : least], []),
  );

const sortOf = ({ every, per, anchor, bound: { each, only, except } }: Allowed): string =>
  JSON.stringify([every, per, anchor, each, only, except]);
