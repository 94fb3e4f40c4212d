import { minutesInDay } from "../../time/units.js";
import { blockAt, blockIndexOf, type Grid } from "../block.js";
import { allDays, type Days, sharedDays } from "../horizon.js";
import type { BlackoutReasons } from "../reasons/blackout-reasons.js";
import { type LastSlot, lastCounted } from "../recurrence/counted-rule.js";
import type { Stream } from "../stream.js";
import { StreamSlots } from "../stream-slots.js";
import { WallClock } from "../wall-clock.js";
import type { Carried } from "./carried.js";
import { lengthOf } from "./quota-limits.js";
import type { Placed, QuotaSpread } from "./quota-spread.js";

/** A quota whose channels carry other posts, too. */
export interface SharedQuota {
  /** What fills its stretches. */
  readonly spread: QuotaSpread;
  /** The channels it posts on. */
  readonly channels: readonly string[];
  /** The zone its times are in. */
  readonly timeZone: string | undefined;
}

/** The posts of one day on one channel. */
interface DayPosts {
  count: number;
  /** When those are that have a time, in milliseconds since 1970 in UTC. */
  readonly moments: number[];
}

type PostsOf = Map<string, Map<number, DayPosts>>;

/** Quotas that cut time alike. Each looks at those before it, and those of shorter stretches. */
interface Level {
  readonly grid: Grid;
  readonly quotas: SharedQuota[];
  readonly frames: Map<number, Frame>;
}

/** One stretch of a level: what is placed in it so far, one quota after the other. */
interface Frame {
  readonly placed: Placed[];
  readonly posts: PostsOf;
}

/** Where a quota stands among all. */
interface Place {
  readonly level: number;
  readonly at: number;
  /** Whether nothing is on its channels before it. */
  readonly isFirst: boolean;
}

/** So many levels look at each other; plans have at most one for each period. Those of longer stretches look at the fixed rules alone. */
const mostLevels = 12;

/** So many stretches are kept for all quotas together. */
const mostPlaced = 32_768;

/** Days of fixed rules are made so many at a time. */
const chunkDays = 28;

/**
 * What channels carry, as quotas are placed one after the other: after the fixed rules, those of the shortest stretch first, and of equal stretches as the
 * plan lists them (X3). Each looks only at those before it, so that no quota moves those.
 */
export class CarriedPosts {
  readonly #levels: readonly Level[];
  readonly #placeOf = new Map<QuotaSpread, Place>();
  readonly #fixed: ReadonlyMap<string, readonly Stream[]>;
  readonly #chunks = new Map<string, Map<number, Map<number, DayPosts>>>();
  readonly #lastOf = new Map<Stream, LastSlot>();
  readonly #blackouts: BlackoutReasons;

  constructor(quotas: readonly SharedQuota[], fixed: ReadonlyMap<string, readonly Stream[]>, blackouts: BlackoutReasons) {
    this.#fixed = fixed;
    this.#blackouts = blackouts;
    this.#levels = levelsOf(quotas);
    const busy = new Set(fixed.keys());
    for (const [level, { quotas: of }] of this.#levels.entries())
      for (const [at, { spread, channels }] of of.entries()) {
        this.#placeOf.set(spread, { level, at, isFirst: !channels.some((channel) => busy.has(channel)) });
        for (const channel of channels) busy.add(channel);
      }
  }

  /** The slots of a quota in a stretch. */
  placed(spread: QuotaSpread, frame: number): Placed {
    const place = this.#placeOf.get(spread);
    const level = place && this.#levels[place.level];
    const found = level && this.#filled(level, frame, place.at + 1).placed[place.at];
    return found ?? spread.place(frame, undefined);
  }

  /** The days of slots that are made for those of some days: the stretches that these lie in, of every level. */
  reach({ from, to }: Days): Days {
    return this.#levels.slice(0, mostLevels).reduceRight(
      (days, { grid }) => ({
        from: blockAt(grid, blockIndexOf(grid, days.from)).from,
        to: blockAt(grid, blockIndexOf(grid, days.to)).to,
      }),
      { from, to },
    );
  }

  /** A stretch of a level with its first so many quotas placed. */
  #filled(level: Level, frame: number, upTo: number): Frame {
    const known = level.frames.get(frame);
    const made: Frame = known ?? { placed: [], posts: new Map() };
    if (known === undefined) remember(level, frame, made);
    while (made.placed.length < upTo) {
      const quota = level.quotas[made.placed.length];
      if (quota === undefined) break;
      const placed = quota.spread.place(frame, this.#before(quota, made));
      made.placed.push(placed);
      addPosts(made.posts, quota, placed, blockAt(level.grid, frame));
    }
    return made;
  }

  /** What is on the channels of a quota before it; undefined where it is the first there. */
  #before({ spread, channels, timeZone }: SharedQuota, own: Frame): Carried | undefined {
    const place = this.#placeOf.get(spread);
    if (place?.isFirst !== false) return undefined;
    const levels = place.level >= mostLevels ? [] : this.#levels.slice(0, place.level);
    const on = (channel: string, day: number): readonly DayPosts[] => {
      const found = [this.#fixedOn(channel, day), own.posts.get(channel)?.get(day)];
      for (const level of levels)
        found.push(this.#filled(level, blockIndexOf(level.grid, day), level.quotas.length).posts.get(channel)?.get(day));
      return found.flatMap((one) => one ?? []);
    };
    const countOnChannel = (channel: string, day: number): number => on(channel, day).reduce((sum, { count }) => sum + count, 0);
    return {
      countOnChannel,
      countOn: (day) => channels.reduce((sum, channel) => sum + countOnChannel(channel, day), 0),
      timesOn: (day) => {
        const clock = new WallClock(timeZone, { from: day, to: day });
        const moments = channels.flatMap((channel) => on(channel, day).flatMap((one) => one.moments));
        return [...new Set(moments)].map((moment) => clock.wallAt(moment) - day * minutesInDay);
      },
    };
  }

  #fixedOn(channel: string, day: number): DayPosts | undefined {
    const streams = this.#fixed.get(channel);
    if (streams === undefined) return undefined;
    const chunks = this.#chunks.get(channel) ?? new Map<number, Map<number, DayPosts>>();
    this.#chunks.set(channel, chunks);
    const chunk = Math.floor(day / chunkDays);
    const known = chunks.get(chunk) ?? this.#makeFixed(streams, { from: chunk * chunkDays, to: (chunk + 1) * chunkDays - 1 });
    chunks.set(chunk, known);
    dropOldest(chunks, mostChunks);
    return known.get(day);
  }

  #makeFixed(streams: readonly Stream[], chunk: Days): Map<number, DayPosts> {
    const days = new Map<number, DayPosts>();
    const within = sharedDays(chunk, allDays);
    const making = { within, blackouts: this.#blackouts, gap: "shift" as const };
    for (const stream of streams)
      new StreamSlots(stream, 0, making, this.#last(stream)).make(within, ({ wall, moment, refusal }) => {
        if (refusal === undefined) add(days, Math.floor(wall / minutesInDay), stream.rule.hasTimes ? moment : undefined);
      });
    return days;
  }

  #last(stream: Stream): LastSlot {
    const known = this.#lastOf.get(stream) ?? lastCounted(stream.rule, { from: stream.anchor, to: allDays.to }, stream.count);
    this.#lastOf.set(stream, known);
    return known;
  }
}

/** Years of chunks. */
const mostChunks = 64;

const remember = ({ frames, quotas }: Level, frame: number, made: Frame): void => {
  frames.set(frame, made);
  const most = Math.max(leastFrames, Math.floor(mostPlaced / quotas.length));
  dropOldest(frames, most);
};

const dropOldest = <Value>(kept: Map<number, Value>, most: number): void => {
  for (const oldest of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(oldest);
  }
};

/** More than the weeks of a year, so that a year's quota finds them all. */
const leastFrames = 64;

/** Quotas by how they cut time, the shortest stretches first. */
const levelsOf = (quotas: readonly SharedQuota[]): readonly Level[] => {
  const levels = new Map<string, Level>();
  for (const quota of quotas) {
    const { grid } = quota.spread.setting.quota;
    const { from } = blockAt(grid, blockIndexOf(grid, 0));
    const key = `${grid.per} ${grid.every} ${from}`;
    const level: Level = levels.get(key) ?? { grid, quotas: [], frames: new Map() };
    level.quotas.push(quota);
    levels.set(key, level);
  }
  return [...levels.values()].sort((a, b) => lengthOf(a.grid) - lengthOf(b.grid));
};

const addPosts = (posts: PostsOf, { spread, channels, timeZone }: SharedQuota, { slots, fates }: Placed, days: Days): void => {
  const clock = spread.setting.quota.window === undefined ? undefined : new WallClock(timeZone, days);
  for (const [at, wall] of slots.entries()) {
    if (fates[at]?.refused !== undefined) continue;
    for (const channel of channels) {
      const ofChannel = posts.get(channel) ?? new Map<number, DayPosts>();
      posts.set(channel, ofChannel);
      add(ofChannel, Math.floor(wall / minutesInDay), clock?.read(wall));
    }
  }
};

const add = (days: Map<number, DayPosts>, day: number, moment: number | undefined): void => {
  const posts = days.get(day) ?? { count: 0, moments: [] };
  posts.count += 1;
  if (moment !== undefined) posts.moments.push(moment);
  days.set(day, posts);
};
