import type { Cadence } from "../model/schedule/cadence.js";
import { minutesInDay } from "../time/units.js";
import { type Days, sharedDays } from "./horizon.js";
import type { Obstacle, Obstacles } from "./obstacles.js";
import type { BlackoutReasons } from "./reasons/blackout-reasons.js";
import type { Fate, WallMinute } from "./recurrence/slot-rule.js";
import type { Stream } from "./stream.js";

/** So many days a slot is moved at most: what is longer than that is no detour but another plan. */
const mostDaysMoved = 31;

/** The days of a stream from which something could move slots onto these: slots of quotas are spread instead, and others are moved only where that was asked for. */
export const daysBehind = ({ cadence: { onBlackout }, rule, obstacles, active }: Stream, { from, to }: Days): Days => {
  const reach = obstacles === undefined || rule.fateOf !== undefined ? 0 : mostDaysMoved;
  return sharedDays({ from: from - (onBlackout === "later" ? reach : 0), to: to + (onBlackout === "earlier" ? reach : 0) }, active);
};

/** What a slot is moved by. */
export interface Moving {
  /** What is done with slots in a blackout. */
  readonly onBlackout: NonNullable<Cadence["onBlackout"]>;
  /** Whether slots have a time of day. */
  readonly hasTimes: boolean;
  /** The days the cadence runs on: a slot does not leave them. */
  readonly active: Days;
  /** What is in the way. */
  readonly obstacles: Obstacles;
  /** What blackouts say. */
  readonly blackouts: BlackoutReasons;
}

/** Where a slot goes that something is in the way of, or why it goes nowhere; a pause moves nothing. */
export const moveSlot = (original: WallMinute, obstacle: Obstacle, moving: Moving): Fate & { readonly wall: WallMinute } => {
  if (!("blackout" in obstacle)) return { wall: original, original, refused: obstacle.refusal };
  const { onBlackout, blackouts } = moving;
  const { blackout } = obstacle;
  if (onBlackout === "skip") return { wall: original, original, refused: blackouts.refusal(blackout) };
  const wall = freeFrom(original, obstacle, moving);
  return wall === undefined
    ? { wall: original, original, refused: blackouts.noDay(blackout) }
    : { wall, original, moved: onBlackout === "earlier" ? blackouts.earlier(blackout) : blackouts.later(blackout) };
};

/** The nearest time in the direction of the move at which nothing is in the way; whole days keep the time of day. */
const freeFrom = (original: WallMinute, first: Obstacle, { onBlackout, hasTimes, active, obstacles }: Moving): WallMinute | undefined => {
  const isEarlier = onBlackout === "earlier";
  let wall = original;
  for (let obstacle: Obstacle | undefined = first; obstacle !== undefined; obstacle = obstacles.at(wall, hasTimes)) {
    if (!("blackout" in obstacle)) return undefined;
    if (obstacle.blackout.hours === undefined || !hasTimes) wall += isEarlier ? -minutesInDay : minutesInDay;
    else wall = isEarlier ? obstacle.from - 1 : obstacle.to;
    const day = Math.floor(wall / minutesInDay);
    const isTooFar = Math.abs(wall - original) > mostDaysMoved * minutesInDay;
    if (isTooFar || day < active.from || day > active.to) return undefined;
  }
  return wall;
};
