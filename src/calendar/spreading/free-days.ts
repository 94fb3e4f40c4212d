import { minutesInDay } from "../../time/units.js";
import type { WallMinute } from "../recurrence/slot-rule.js";
import type { Carried } from "./carried.js";
import type { FreeDay } from "./choose-days.js";
import { besideOthers, chooseTimes, type TimeChoice, timesThatFit } from "./choose-times.js";
import { openOn, type Part } from "./open-parts.js";
import type { QuotaChannel } from "./quota-channel.js";
import { daysApart, type QuotaLimits } from "./quota-limits.js";

/** What the free days of a stretch are found by. */
export interface Searched {
  /** The days that the quota may fall on, in order. */
  readonly days: readonly number[];
  /** The parts of a day that lie in its window; none for days without a time. */
  readonly parts: readonly Part[];
  /** Whether its slots have a time. */
  readonly isTimed: boolean;
  /** Its channels. */
  readonly channels: readonly QuotaChannel[];
  /** How far apart posts are. */
  readonly limits: QuotaLimits;
  /** What its channels carry. */
  readonly carried: Carried | undefined;
}

/**
 * The days of a stretch on which a post can go out on every channel at once, with what they carry and how many more they take. A channel that is closed on
 * all days does not count; where others are never open on the same day, the first of them does.
 */
export class FreeDays {
  /** The days, in order. */
  readonly days: readonly FreeDay[];
  /** Whether some of the channels are closed on some of them. */
  readonly isPartly: boolean;
  /** Whether there would be any, were there no other posts. */
  readonly isOpen: boolean;
  readonly #searched: Searched;
  readonly #channels: readonly QuotaChannel[];

  constructor(searched: Searched) {
    this.#searched = searched;
    const { channels, days } = searched;
    const open = channels.filter((channel) => channel.obstacles === undefined || days.some((day) => this.#isOpen(day, [channel])));
    const together = this.#openDays(open);
    const isApart = together.length === 0 && open.length > 1;
    this.#channels = isApart ? open.slice(0, 1) : open;
    this.isPartly = isApart || open.length < channels.length;
    const openDays = isApart ? this.#openDays(this.#channels) : together;
    this.isOpen = openDays.length > 0;
    this.days = this.#withRoom(openDays);
  }

  /** The times of posts on days, so many on each. */
  timesOf(days: readonly (readonly [day: number, count: number])[]): readonly WallMinute[] {
    return days.flatMap(([day, count]) => chooseTimes(count, this.#choiceOn(day)).map((time) => day * minutesInDay + time));
  }

  #openDays(channels: readonly QuotaChannel[]): readonly number[] {
    const { days } = this.#searched;
    if (channels.length === 0) return [];
    return channels.every(({ obstacles }) => obstacles === undefined) ? days : days.filter((day) => this.#isOpen(day, channels));
  }

  #isOpen(day: number, channels: readonly QuotaChannel[]): boolean {
    if (channels.some(({ obstacles }) => obstacles?.onDay(day) !== undefined)) return false;
    return !this.#searched.isTimed || this.#partsOn(day, channels).length > 0;
  }

  #partsOn(day: number, channels: readonly QuotaChannel[]): readonly Part[] {
    return channels.reduce((parts, { obstacles }) => openOn(day, parts, obstacles), this.#searched.parts);
  }

  /** Leaves out days on which others are too near. */
  #withRoom(days: readonly number[]): readonly FreeDay[] {
    const { carried } = this.#searched;
    const isTooNear = this.#nearness(days);
    return days.flatMap((day) => {
      const room = this.#roomOn(day);
      return room <= 0 || isTooNear(day) ? [] : [{ day, carried: carried?.countOn(day) ?? 0, room }];
    });
  }

  #roomOn(day: number): number {
    const { isTimed, limits } = this.#searched;
    if (limits.apart === 0) return Number.POSITIVE_INFINITY;
    if (!isTimed) return limits.apart >= minutesInDay ? 1 : Number.POSITIVE_INFINITY;
    const choice = this.#choiceOn(day);
    const room = timesThatFit(besideOthers(choice), limits.apart);
    return limits.apart >= minutesInDay ? Math.min(room, 1) : room;
  }

  #choiceOn(day: number): TimeChoice {
    const { limits, carried } = this.#searched;
    const apart = daysApart(limits.fromOthers); // so many days away a time may still be too near; all that is nearer keeps the whole day free
    const near = limits.fromOthers > 0 ? [-apart, 0, apart] : [0];
    return {
      parts: this.#partsOn(day, this.#channels),
      carried: carried === undefined ? [] : near.flatMap((off) => carried.timesOn(day + off).map((time) => time + off * minutesInDay)),
      fromOthers: limits.fromOthers,
      apart: limits.apart,
    };
  }

  /** Whether a day is nearer to a post of others than whole days allow. */
  #nearness(days: readonly number[]): (day: number) => boolean {
    const { carried, limits } = this.#searched;
    const apart = Math.min(daysApart(limits.fromOthers), mostDaysLooked);
    const [first, last] = [days[0], days.at(-1)];
    if (carried === undefined || limits.fromOthers < minutesInDay || first === undefined || last === undefined) return () => false;
    const begin = first - apart;
    const until = [0]; // how many days from `begin` to before each have a post
    for (let day = begin; day < last + apart; day += 1) until.push((until.at(-1) ?? 0) + (carried.countOn(day) > 0 ? 1 : 0));
    return (day) => until[day + apart - begin] !== until[day - apart + 1 - begin];
  }
}

/** Nobody leaves more than a year between two posts; a longer gap is kept by refusing. */
const mostDaysLooked = 366;
