import { minutesInDay } from "../time/units.js";
import type { BlackoutOnDay } from "./blackout-days.js";
import type { Pause } from "./pauses.js";
import type { Quiet, QuietOnDay } from "./quiet-hours.js";
import type { WallMinute } from "./recurrence/slot-rule.js";

/** What keeps a slot from where it is asked for: a pause, or a blackout, with the stretch it takes. */
export type Obstacle = Pause | Quiet;

/** What keeps the slots of one stream away, and from when. */
export interface Obstacles {
  /** What takes a whole day. */
  onDay(day: number): Obstacle | undefined;
  /** What lies on a minute; of a day without a time, what takes the whole day. */
  at(wall: WallMinute, hasTime: boolean): Obstacle | undefined;
  /** What takes parts of a day, or lies over it from the day before: quiet hours, and pauses that begin or end on it. */
  partsOn(day: number): readonly Obstacle[];
}

/** What the obstacles of a stream are made of; what is undefined or empty there is none of. */
export interface ObstacleSources {
  /** The channel; undefined where the stream has none. */
  readonly channel: string | undefined;
  /** Whole days. */
  readonly blackoutOn: BlackoutOnDay | undefined;
  /** Parts of days. */
  readonly quietOn: QuietOnDay | undefined;
  /** Stretches in which all stands still. */
  readonly pauses: readonly Pause[];
}

/** Returns the obstacles of a stream; undefined where nothing can be in its way. */
export const obstaclesOf = ({ channel, blackoutOn, quietOn, pauses }: ObstacleSources): Obstacles | undefined => {
  if (blackoutOn === undefined && quietOn === undefined && pauses.length === 0) return undefined;
  const pauseOver = (from: WallMinute, to: WallMinute) => pauses.find((pause) => pause.from <= from && to <= pause.to);
  const quietOf = (day: number): readonly Quiet[] => quietOn?.(day, channel) ?? none;
  const onDay = (day: number): Obstacle | undefined => {
    const [from, to] = [day * minutesInDay, (day + 1) * minutesInDay];
    const blackout = blackoutOn?.(day, channel);
    if (blackout !== undefined) return { from, to, blackout };
    return pauseOver(from, to) ?? quietOf(day).find((quiet) => quiet.from <= from && to <= quiet.to);
  };
  return {
    onDay,
    at: (wall, hasTime) => {
      const day = Math.floor(wall / minutesInDay);
      const ofDay = onDay(day);
      if (ofDay !== undefined || !hasTime) return ofDay;
      return pauseOver(wall, wall + 1) ?? quietOf(day).find((quiet) => quiet.from <= wall && wall < quiet.to);
    },
    partsOn: (day) => {
      const [from, to] = [day * minutesInDay, (day + 1) * minutesInDay];
      const partly = pauses.filter((pause) => pause.from < to && pause.to > from);
      return partly.length === 0 ? quietOf(day) : [...quietOf(day), ...partly];
    },
  };
};

const none: readonly Quiet[] = [];
