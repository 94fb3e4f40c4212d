import type { Bound } from "../../model/schedule/bound.js";
import type { Recurrence } from "../../model/schedule/recurrence.js";
import type { Period } from "../../model/values/period.js";

/** A number of posts in a stretch of time. */
export interface Posts {
  /** How many. */
  readonly count: number;
  /** How many periods make the stretch. */
  readonly every: number;
  /** The period. */
  readonly per: Period;
}

/** A bound on all posts of a stretch; undefined for one that counts by author, pillar or tag. */
const plain = ({ every = 1, per, each, only, except }: Bound): Omit<Posts, "count"> | undefined =>
  each === undefined && only === undefined && except === undefined ? { every, per } : undefined;

const counted = (stretch: Omit<Posts, "count"> | undefined, count: number | undefined): readonly Posts[] =>
  stretch === undefined || count === undefined ? [] : [{ ...stretch, count }];

/** The least that bounds ask for. */
export const leastOf = (bounds: readonly Bound[]): readonly Posts[] => bounds.flatMap((bound) => counted(plain(bound), bound.min));

/** The most that bounds allow. */
export const mostOf = (bounds: readonly Bound[]): readonly Posts[] => bounds.flatMap((bound) => counted(plain(bound), bound.max));

/** The most that a recurrence allows by itself: the upper end of a quota. */
export const mostIn = (when: Recurrence): readonly Posts[] =>
  when.kind === "quota" && typeof when.posts === "object" ? counted(stretchOf(when), when.posts.max) : [];

/** How many a recurrence makes in every stretch in which it makes any. */
export const plannedIn = (when: Recurrence): readonly Posts[] => {
  switch (when.kind) {
    case "quota":
      return counted(stretchOf(when), typeof when.posts === "object" ? when.posts.min : when.posts);
    case "daily":
      return [{ count: when.at?.length ?? 1, every: 1, per: "day" }];
    case "weekly": {
      const times = when.at?.length ?? 1;
      return [
        { count: times, every: 1, per: "day" },
        { count: times * new Set(when.on).size, every: 1, per: "week" },
      ];
    }
    case "monthly":
    case "yearly":
    case "relative":
    case "rrule":
    case "dates":
    case "as-needed":
      return [];
  }
};

const stretchOf = ({ every = 1, per }: { readonly every?: number; readonly per?: Period }): Omit<Posts, "count"> | undefined =>
  per === undefined ? undefined : { every, per };
