import type { Channel } from "../../model/audience/channel.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import { isPost } from "../../model/schedule/posts.js";
import type { Weekday } from "../../model/values/weekday.js";
import { minutesInDay } from "../../time/units.js";
import { type Grid, longestPeriod } from "../block.js";
import { boundRefusal, type CountedBound } from "../bound-counters.js";
import { boundsOn, gapMinutes } from "../limits.js";
import { type Refusal, refusalOf } from "../reasons/refusal.js";

/** A bound that counts the posts of a quota in stretches of days. */
export interface QuotaCap {
  /** How it cuts time. */
  readonly grid: Grid;
  /** The most that a stretch takes. */
  readonly max: number;
  /** The channel whose other posts count as well; undefined: the quota's own alone. */
  readonly channel: string | undefined;
  /** What it says to a slot that finds no place. */
  readonly refusal: Refusal;
}

/** What limits where the posts of a quota may fall. */
export interface QuotaLimits {
  /** The least time between two of its own slots, in whole minutes; 0: none. */
  readonly apart: number;
  /** The least time between one of them and another post on its channels, in whole minutes; 0: none. */
  readonly fromOthers: number;
  /** What the longest gap says to a slot that finds no place. */
  readonly gapRefusal: Refusal | undefined;
  /** Bounds over stretches no longer than the quota's: longer ones count the slots in the order of their moments. */
  readonly caps: readonly QuotaCap[];
}

/** What a quota's limits are made of. */
export interface QuotaLimited {
  /** The cadence. */
  readonly cadence: Cadence;
  /** The campaign it belongs to; undefined: none. */
  readonly campaign: string | undefined;
  /** Its channels, as far as they are in use. */
  readonly channels: readonly Channel[];
  /** Its stretch. */
  readonly grid: Grid;
  /** The day from which the cadence's bounds count. */
  readonly anchor: number;
  /** The day from which a channel's bounds count. */
  readonly beginning: number;
  /** The day weeks begin on. */
  readonly weekStart: Weekday;
}

/**
 * Returns what limits a quota: its own bounds and gap, and as far as it makes posts, those of its channels. A bound for each theme is held when slots are
 * counted, which knows whose turn each is.
 */
export const quotaLimits = ({ cadence, campaign, channels, grid, anchor, beginning, weekStart }: QuotaLimited): QuotaLimits => {
  const { tags = [] } = cadence;
  const shared = isPost(cadence) ? channels : [];
  const capsOf = (bounds: readonly CountedBound[], channel: string | undefined): readonly QuotaCap[] =>
    bounds.flatMap((counted) => {
      const { bound, grid: cut, max } = counted;
      if (cut.per === "hour" || lengthOf(cut) > lengthOf(grid)) return [];
      if (bound.each === "pillar" || (bound.each === "campaign" && campaign === undefined)) return [];
      const isOfAll = bound.only === undefined && bound.except === undefined && bound.each === undefined;
      const refusal = boundRefusal(counted, bound.each === undefined ? {} : { campaign });
      return [{ grid: cut, max, refusal, channel: isOfAll ? channel : undefined }];
    });
  const gaps = [
    ...shared.map((channel) => ({ owner: channel, kind: "channel" as const })),
    { owner: cadence, kind: "cadence" as const },
  ].map(({ owner, kind }) => ({
    minutes: Math.ceil(gapMinutes(owner)),
    refusal: () => refusalOf("min-gap", `refused.min-gap.${kind}`, { owner: owner.id, minutes: owner.minGapMinutes ?? 0 }),
  }));
  const longest = gaps.reduce((best, gap) => (gap.minutes > best.minutes ? gap : best));
  return {
    apart: longest.minutes,
    fromOthers: shared.reduce((most, channel) => Math.max(most, Math.ceil(gapMinutes(channel))), 0),
    gapRefusal: longest.minutes === 0 ? undefined : longest.refusal(),
    caps: [
      ...capsOf(boundsOn(cadence, "cadence", { anchor, weekStart }, tags), undefined),
      ...shared.flatMap((channel) => capsOf(boundsOn(channel, "channel", { anchor: beginning, weekStart }, tags), channel.id)),
    ],
  };
};

/** About how many days a stretch has, to put stretches in order. */
export const lengthOf = ({ per, every }: Grid): number => longestPeriod[per] * every;

/** So many days apart are two slots that are so many minutes apart, at the same time of day. */
export const daysApart = (minutes: number): number => Math.max(1, Math.ceil(minutes / minutesInDay));
