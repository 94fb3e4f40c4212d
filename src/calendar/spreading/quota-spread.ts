import { minutesInDay } from "../../time/units.js";
import { blockIndexOf } from "../block.js";
import { allDays, type Days } from "../horizon.js";
import type { Obstacle } from "../obstacles.js";
import type { BlackoutReasons } from "../reasons/blackout-reasons.js";
import { type Reason, reasonOf } from "../reasons/reason.js";
import type { Refusal } from "../reasons/refusal.js";
import type { Fate, WallMinute } from "../recurrence/slot-rule.js";
import type { Carried } from "./carried.js";
import { chooseDays } from "./choose-days.js";
import { chooseTimes } from "./choose-times.js";
import { FreeDays } from "./free-days.js";
import { type Part, partsOf } from "./open-parts.js";
import type { Quota } from "./quota.js";
import type { QuotaChannel } from "./quota-channel.js";
import { daysApart, lengthOf, type QuotaLimits } from "./quota-limits.js";
import { firstDayOf, type QuotaStretch, quotaStretch } from "./quota-stretch.js";
import { StretchCaps } from "./stretch-caps.js";

/** A quota with all that says where its posts go, but for what others have on its channels. */
export interface QuotaSetting {
  /** How many in which stretches. */
  readonly quota: Quota;
  /** The days the cadence runs on. */
  readonly active: Days;
  /** The day from which its gap counts. */
  readonly beginning: number;
  /** From 0 to under 1: turns the pattern. */
  readonly phase: number;
  /** The channels, on all of which a slot is at one moment. */
  readonly channels: readonly QuotaChannel[];
  /** How far apart its posts are, and how many a run of days takes. */
  readonly limits: QuotaLimits;
  /** What blackouts say. */
  readonly blackouts: BlackoutReasons;
}

/** The slots of one stretch, in order. */
export interface Placed {
  /** When they are. */
  readonly slots: readonly WallMinute[];
  /** The number of each in its stretch, from 0: it keeps that, whatever moves it. */
  readonly numbers: readonly number[];
  /** What became of each that is not where the quota alone would have it. */
  readonly fates: readonly (Fate | undefined)[];
  /** The name of the stretch. */
  readonly name: string;
  /** Whether something is in the way on some of the channels only. */
  readonly isPartly: boolean;
}

/** When the posts of a stretch are, as many as found a place, and why no more did. */
interface Filled {
  readonly walls: readonly WallMinute[];
  readonly short: Refusal | undefined;
  readonly isPartly: boolean;
}

/** A stretch that was filled after those before it. */
interface Chained extends Filled {
  /** The day of the last post in it or before. */
  readonly last: number;
}

/** Fills the stretches of a quota: evenly, around what is in the way and what its channels carry, and as far apart as its posts must be. */
export class QuotaSpread {
  readonly setting: QuotaSetting;
  readonly #parts: readonly Part[];
  /** So many days lie between two posts. */
  readonly #apart: number;
  /** The stretches that are filled one after the other, since each leaves the next too little room. */
  readonly #chained = new Map<number, Chained>();

  constructor(setting: QuotaSetting) {
    const { quota, limits } = setting;
    this.setting = setting;
    this.#parts = quota.window === undefined ? [] : partsOf(quota.window);
    this.#apart = daysApart(limits.apart);
  }

  /** The slots of a stretch; `carried`: what its channels carry, undefined where it is alone on them. */
  place(frame: number, carried: Carried | undefined): Placed {
    const stretch = this.#stretch(frame);
    const { days, even, block, count } = stretch;
    const wished = this.#wish(even());
    const obstacle = this.#firstObstacle(days);
    if (obstacle === undefined && carried === undefined && this.#isUnlimited()) return asWished(wished, block.name);
    const { walls, short, isPartly } = this.#fill(frame, stretch, carried);
    const refused = short ?? (obstacle && this.#refusalFor(obstacle));
    const moved = this.#reason(stretch, obstacle, carried);
    const all = Array.from({ length: count }, (_, at) => {
      const original = wished[at] ?? block.from * minutesInDay;
      const wall = walls[at];
      if (wall === undefined) return { at, wall: original, fate: refused && { original, refused } };
      return { at, wall, fate: wall === original ? undefined : { original, moved } };
    }).sort((a, b) => a.wall - b.wall || a.at - b.at);
    return {
      slots: all.map(({ wall }) => wall),
      numbers: all.map(({ at }) => at),
      fates: all.map(({ fate }) => fate),
      name: block.name,
      isPartly,
    };
  }

  /** Whether even a stretch that nothing is in the way of has no room for all its posts: then each depends on the one before. */
  isDense(frame: number): boolean {
    const { count, grid } = this.setting.quota;
    if (this.#apart === 1) return false;
    if ((count - 1) * this.#apart > lengthOf(grid)) return true;
    const stretch = this.#stretch(frame);
    const days = stretch.days.map((day) => ({ day, carried: 0, room: 1 }));
    return chooseDays({ ...this.#choiceOf(stretch), days, within: this.#between(frame, stretch), caps: undefined }).length < stretch.count;
  }

  #stretch(frame: number): QuotaStretch {
    const { quota, active, phase } = this.setting;
    return quotaStretch(quota, frame, active, phase);
  }

  #isUnlimited(): boolean {
    const { apart, caps } = this.setting.limits;
    return apart === 0 && caps.length === 0;
  }

  /** The times an even spread has, before anything is in the way. */
  #wish(days: readonly number[]): readonly WallMinute[] {
    if (this.setting.quota.window === undefined) return days.map((day) => day * minutesInDay);
    const { apart } = this.setting.limits;
    return byDay(days).flatMap(([day, count]) => {
      const choice = { parts: this.#parts, carried: [], fromOthers: 0 };
      const times = chooseTimes(count, { ...choice, apart });
      return (times.length === count ? times : chooseTimes(count, { ...choice, apart: 0 })).map((time) => day * minutesInDay + time);
    });
  }

  #fill(frame: number, stretch: QuotaStretch, carried: Carried | undefined): Filled {
    const filled = this.#fillWithin(stretch, this.#between(frame, stretch), carried, false);
    const isChained = this.#apart > 1 && carried === undefined && filled.walls.length < stretch.count && frame >= this.#firstFrame();
    return isChained ? this.#chain(frame) : filled;
  }

  /** The days in which a stretch has room without knowing where its neighbours have their posts. */
  #between(frame: number, stretch: QuotaStretch): Days {
    const { apart } = this.setting.limits;
    if (this.#apart === 1) return allDays;
    return { from: firstDayOf(stretch, apart), to: firstDayOf(this.#stretch(frame + 1), apart) - this.#apart };
  }

  #firstFrame(): number {
    const { quota, active, beginning } = this.setting;
    return blockIndexOf(quota.grid, Math.max(active.from, beginning, allDays.from));
  }

  /** Fills a stretch after those before it, from the latest that has all its posts: each as early as what is before leaves room, so that as many as can fit. */
  #chain(frame: number): Filled {
    const ready = this.#chained.get(frame);
    if (ready !== undefined) return ready;
    const begin = this.#firstFrame();
    let first = frame;
    while (first > begin && !this.#chained.has(first - 1) && this.#whole(first - 1) === undefined) first -= 1;
    let before: Chained = this.#chained.get(first - 1) ?? chainedAfter(none, first > begin ? this.#whole(first - 1) : undefined);
    for (let at = first; at <= frame; at += 1) {
      const stretch = this.#stretch(at);
      const next = this.#whole(at + 1)?.walls[0];
      const to = next === undefined ? allDays.to : Math.floor(next / minutesInDay) - this.#apart;
      before = chainedAfter(before, this.#fillWithin(stretch, { from: before.last + this.#apart, to }, undefined, true));
      this.#chained.set(at, before);
    }
    return before;
  }

  /** A stretch that has all its posts without looking at its neighbours. */
  #whole(frame: number): Filled | undefined {
    const stretch = this.#stretch(frame);
    const filled = this.#fillWithin(stretch, this.#between(frame, stretch), undefined, false);
    return filled.walls.length < stretch.count ? undefined : filled;
  }

  #fillWithin(stretch: QuotaStretch, within: Days, carried: Carried | undefined, isPacked: boolean): Filled {
    const { limits, channels } = this.setting;
    const free = new FreeDays({
      days: stretch.days,
      parts: this.#parts,
      isTimed: this.setting.quota.window !== undefined,
      channels,
      limits,
      carried,
    });
    const caps = (): StretchCaps => new StretchCaps(limits.caps, carried);
    const chosen = chooseDays({
      ...this.#choiceOf(stretch),
      days: free.days,
      within,
      isPacked,
      caps: limits.caps.length === 0 ? undefined : caps,
    });
    const walls = this.#parts.length === 0 ? chosen.map((day) => day * minutesInDay) : free.timesOf(byDay(chosen));
    if (walls.length >= stretch.count || !free.isOpen) return { walls, short: undefined, isPartly: free.isPartly };
    const full = caps();
    for (const day of chosen) full.take(day);
    const closed = free.days.map(({ day }) => full.closedBy(day));
    return { walls, short: closed.includes(undefined) ? limits.gapRefusal : (closed[0] ?? limits.gapRefusal), isPartly: free.isPartly };
  }

  #choiceOf({ count }: QuotaStretch) {
    return { count, phase: this.setting.phase, apart: this.#apart, isPacked: false };
  }

  /** What is first in the way of a stretch. */
  #firstObstacle(days: readonly number[]): Obstacle | undefined {
    for (const { obstacles } of this.setting.channels)
      for (const day of obstacles === undefined ? [] : days) {
        const obstacle = obstacles?.onDay(day) ?? (this.#parts.length === 0 ? undefined : obstacles?.partsOn(day)[0]);
        if (obstacle !== undefined) return obstacle;
      }
    return undefined;
  }

  #refusalFor(obstacle: Obstacle): Refusal {
    return "blackout" in obstacle ? this.setting.blackouts.noDay(obstacle.blackout) : obstacle.refusal;
  }

  /** Why posts are not where the quota alone would have them: what is in the way of the stretch, else what its channels carry, else what keeps them apart. */
  #reason({ days }: QuotaStretch, obstacle: Obstacle | undefined, carried: Carried | undefined): Reason {
    if (obstacle !== undefined) return "blackout" in obstacle ? this.setting.blackouts.spread(obstacle.blackout) : obstacle.moved;
    const { channels } = this.setting;
    const busy = carried && channels.find(({ id }) => id !== undefined && days.some((day) => carried.countOnChannel(id, day) > 0));
    return busy?.id === undefined ? reasonOf("moved.limits", {}) : reasonOf("moved.carried", { channel: busy.id });
  }
}

const asWished = (slots: readonly WallMinute[], name: string): Placed => ({
  slots,
  numbers: slots.map((_, at) => at),
  fates: [],
  name,
  isPartly: false,
});

const none: Chained = /* @__PURE__ */ (() => ({ walls: [], short: undefined, isPartly: false, last: Number.NEGATIVE_INFINITY }))();

const chainedAfter = (before: Chained, filled: Filled | undefined): Chained => {
  const last = filled?.walls.at(-1);
  return filled === undefined ? before : { ...filled, last: last === undefined ? before.last : Math.floor(last / minutesInDay) };
};

/** Days with how often each is listed; they come in order. */
const byDay = (days: readonly number[]): readonly (readonly [day: number, count: number])[] => {
  const counted: [number, number][] = [];
  for (const day of days) {
    const last = counted.at(-1);
    if (last !== undefined && last[0] === day) last[1] += 1;
    else counted.push([day, 1]);
  }
  return counted;
};
