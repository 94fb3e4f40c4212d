import type { Cadence } from "../../model/schedule/cadence.js";
import type { Period } from "../../model/values/period.js";

/** How many weeks a month has: a year has 52 of them and 12 months. */
export const weeksInMonth: number = /* @__PURE__ */ (() => 52 / 12)();

/**
 * Returns how many posts a cadence makes in a month on each of its channels, before bounds and blackouts; undefined where that is not the same month after month, or
 * not stated: it ends after a number of posts, runs only during a campaign, counts from something else, or posts as needed.
 */
export const postsAMonth = ({ when, count, during }: Cadence): number | undefined => {
  if (count !== undefined || during !== undefined) return undefined;
  switch (when.kind) {
    case "daily":
      return when.days === undefined
        ? times(when.at, (weeksInMonth * 7) / (when.every ?? 1))
        : (when.every ?? 1) === 1
          ? times(when.at, weeksInMonth * new Set(when.days).size)
          : undefined;
    case "weekly":
      return times(when.at, (weeksInMonth * new Set(when.on).size) / (when.every ?? 1));
    case "monthly":
      return times(when.at, when.on.length / (when.every ?? 1));
    case "yearly":
      return times(when.at, when.on.length / 12);
    case "quota":
      return ofQuota(when);
    case "relative":
    case "rrule":
    case "dates":
    case "as-needed":
      return undefined;
  }
};

const times = (at: readonly string[] | undefined, days: number): number => days * Math.max(1, new Set(at).size);

const ofQuota = ({ posts, per, every = 1 }: Extract<Cadence["when"], { kind: "quota" }>): number | undefined => {
  const planned = typeof posts === "object" ? posts.min : posts;
  return planned === undefined || per === undefined ? undefined : (planned * periodsInMonth[per]) / every;
};

const periodsInMonth: Readonly<Record<Period, number>> = /* @__PURE__ */ (() => ({
  hour: weeksInMonth * 7 * 24,
  day: weeksInMonth * 7,
  week: weeksInMonth,
  month: 1,
  quarter: 1 / 3,
  year: 1 / 12,
}))();
