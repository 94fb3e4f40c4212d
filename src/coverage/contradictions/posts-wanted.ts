import type { Bound } from "../../model/schedule/bound.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import { daysOfQuota } from "../../model/schedule/posts.js";
import type { QuotaRecurrence, TimeWindow } from "../../model/schedule/recurrence.js";
import type { Period } from "../../model/values/period.js";
import type { Weekday } from "../../model/values/weekday.js";

/** A number of posts in a stretch of time. */
export interface Posts {
  /** How many. */
  readonly count: number;
  /** How many periods make the stretch. */
  readonly every: number;
  /** The period. */
  readonly per: Period;
  /** The day from which stretches count; undefined: it is not known. */
  readonly anchor: number | undefined;
}

/** A number of posts that is asked for. */
export interface Wanted extends Posts {
  /** Which of the posts: those of a bound, or undefined for all of a cadence. */
  readonly bound: Bound | undefined;
  /** Whether it is asked for in every stretch, and not only in those in which a rule makes any. */
  readonly isEverywhere: boolean;
  /** The days of the week on which they must be; undefined: any. */
  readonly days: readonly Weekday[] | undefined;
  /** The part of the day in which they must be; undefined: any. */
  readonly window: TimeWindow | undefined;
}

/** A number of posts that is allowed. */
export interface Allowed extends Posts {
  /** The bound that allows no more, or of a quota what it has of one. */
  readonly bound: Bound;
}

/** The least that bounds ask for. */
export const leastOf = (bounds: readonly Bound[], anchor: number | undefined): readonly Wanted[] =>
  bounds.flatMap((bound) =>
    bound.min === undefined
      ? []
      : [{ count: bound.min, ...stretchOf(bound), anchor, bound, isEverywhere: true, days: undefined, window: undefined }],
  );

/** The most that bounds allow. */
export const mostOf = (bounds: readonly Bound[], anchor: number | undefined): readonly Allowed[] =>
  bounds.flatMap((bound) => (bound.max === undefined ? [] : [{ count: bound.max, ...stretchOf(bound), anchor, bound }]));

const stretchOf = ({ every = 1, per }: Bound): Pick<Posts, "every" | "per"> => ({ every, per });

/** The most that a cadence allows by its recurrence: a quota that is a number, or the upper end of one. */
export const mostIn = ({ when }: Cadence, anchor: number | undefined): readonly Allowed[] => {
  if (when.kind !== "quota" || when.per === undefined) return [];
  const { posts, every = 1, per } = when;
  const max = typeof posts === "object" ? posts.max : posts;
  return max === undefined ? [] : [{ count: max, every, per, anchor, bound: { every, per, max } }];
};

/** How many posts a cadence makes in every stretch, or in every one in which its rule makes any. */
export const plannedIn = (cadence: Cadence, anchor: number | undefined): readonly Wanted[] => {
  const { when } = cadence;
  const made = { anchor, bound: undefined, isEverywhere: false, days: undefined, window: undefined };
  switch (when.kind) {
    case "quota":
      return wantedBy(when, cadence, anchor);
    case "daily":
      return [{ ...made, count: when.at?.length ?? 1, every: 1, per: "day" }];
    case "weekly": {
      const times = when.at?.length ?? 1;
      return [
        { ...made, count: times, every: 1, per: "day" },
        { ...made, count: times * new Set(when.on).size, every: 1, per: "week" },
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

const wantedBy = (when: QuotaRecurrence, cadence: Cadence, anchor: number | undefined): readonly Wanted[] => {
  const { posts, every = 1, per, window } = when;
  const count = typeof posts === "object" ? posts.min : posts;
  if (count === undefined || per === undefined) return [];
  return [{ count, every, per, anchor, bound: undefined, isEverywhere: true, days: daysOfQuota(when, cadence), window }];
};
