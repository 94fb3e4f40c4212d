import { groupBy } from "../../base/group-by.js";
import type { Bound } from "../../model/schedule/bound.js";
import type { Allowed, Wanted } from "./posts-wanted.js";

/** The tags that all posts carry, of a cadence; undefined: not known, as of a channel. */
export type PostTags = ReadonlySet<string> | undefined;

/** Answers what is asked for of the posts that a limit counts, the most in each length of time. */
export interface LikePosts {
  /** What is asked for and counts against a limit. */
  readonly against: (limit: Allowed) => readonly Wanted[];
  /** What is asked for of all posts. */
  readonly ofAll: readonly Wanted[];
  /** What is asked for of all posts, or of some of them. */
  readonly ofAny: readonly Wanted[];
}

/**
 * Returns what is asked for by the posts it is asked of: like counts against like. Bounds are alike where they count all posts, or name the
 * same tags, each for the same groups; against a limit on all posts counts also what is asked of some. It is made once for a cadence,
 * however many channels it fills.
 */
export const likePosts = (wanted: readonly Wanted[], tags: PostTags): LikePosts => {
  const most = mostOfLength(wanted, ({ bound }) => sortOf(bound, tags));
  const ofSort = groupBy(most, ({ bound }) => sortOf(bound, tags));
  const ofEach = groupBy(
    mostOfLength(most, ({ bound }) => allOf(bound)),
    ({ bound }) => allOf(bound),
  );
  return {
    against: ({ bound }) => {
      const [sort, all] = [sortOf(bound, tags), allOf(bound)];
      return (sort === all ? ofEach : ofSort).get(sort)?.slice(0, mostCompared) ?? [];
    },
    ofAll: (ofSort.get(allOf(undefined)) ?? []).slice(0, mostCompared),
    ofAny: (ofEach.get(allOf(undefined)) ?? []).slice(0, mostCompared),
  };
};

/** In more lengths of time nobody states how many posts there are to be. */
const mostCompared = 24;

const mostOfLength = (wanted: readonly Wanted[], sort: (one: Wanted) => string): readonly Wanted[] => {
  const keyOf = (one: Wanted): string =>
    JSON.stringify([one.every, one.per, one.anchor, one.days, one.window, one.isEverywhere, sort(one)]);
  return [...groupBy(wanted, keyOf).values()].flatMap((alike) =>
    alike.reduce<readonly Wanted[]>(([most], one) => [most === undefined || one.count > most.count ? one : most], []),
  );
};

/** Returns of what is allowed only the strictest of those that cut time alike and count the same posts. */
export const strictestOf = (allowed: readonly Allowed[], tags: PostTags): readonly Allowed[] =>
  [...groupBy(allowed, ({ every, per, anchor, bound }) => JSON.stringify([every, per, anchor, sortOf(bound, tags)])).values()].flatMap(
    (alike) => alike.reduce<readonly Allowed[]>(([least], one) => [least === undefined || one.count < least.count ? one : least], []),
  );

/** Which posts a bound counts, and for which groups. */
const sortOf = (bound: Bound | undefined, tags: PostTags): string =>
  bound === undefined || countsAll(bound, tags) ? allOf(bound) : JSON.stringify([bound.each, sorted(bound.only), sorted(bound.except)]);

/** All posts, for each of the groups of a bound. */
const allOf = (bound: Bound | undefined): string => JSON.stringify([bound?.each]);

const sorted = (tags: readonly string[] | undefined): readonly string[] | undefined => tags && [...new Set(tags)].sort();

/** Whether a bound counts all posts: it names no tags, or they are such as all posts carry, as the calendar counts them. */
export const countsAll = ({ only, except }: Bound, tags: PostTags): boolean => {
  if (tags === undefined) return only === undefined && except === undefined;
  return (only === undefined || only.some((tag) => tags.has(tag))) && !(except ?? []).some((tag) => tags.has(tag));
};
