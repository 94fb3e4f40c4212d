import type { Weekday } from "../../model/values/weekday.js";
import type { Days } from "../horizon.js";
import type { Reason } from "../reasons/reason.js";
import type { Refusal } from "../reasons/refusal.js";

/** A wall time in whole minutes: 1440 times the number of its day, and the minute of that day. */
export type WallMinute = number;

/**
 * A recurrence made ready: the slots it asks for, before counts, zones, blackouts and limits. It cuts time into frames, numbered in order, such as the
 * weeks of a weekly rule. It is a function of the plan alone: whoever asks, for whatever days, gets the same.
 */
export interface SlotRule {
  /** Whether its slots have a time of day; one that has none stands at the first minute of its day. */
  readonly hasTimes: boolean;
  /** A frame such that every slot on this day or later is in it or in a later one, and every slot before this day in it or in an earlier one. */
  frameOf(day: number): number;
  /** A day such that no slot of this frame or a later one is before it; infinite where no frame follows. */
  startOf(frame: number): number;
  /** The slots of a frame, earliest first, each once; none is earlier than one of a frame before. Bounded by `atOnce`, and none of a frame that there is not. */
  slotsIn(frame: number): readonly WallMinute[];
  /** At least as many slots as there are in these days, by arithmetic. */
  atMost(within: Days): number;
  /** At least as many slots as any one frame has. */
  readonly atOnce: number;
  /** How many slots frame 0 and those after it have, over and over in both directions, but for frames in which the rule begins or ends; absent: it varies. */
  readonly rhythm?: readonly number[] | undefined;
  /** At least as many slots as are made before those of a day can be; absent: none. */
  madeBefore?(day: number): number;
  /** What stands behind `@` in the id of a slot, by its place in the frame; absent: its day, and its time where it has one. */
  placeOf?(frame: number, index: number): string;
  /** The places of its slots in their frames; absent: those in which `slotsIn` lists them. Only of a rule that has a rhythm. */
  readonly places?: SlotPlaces;
  /** What became of a slot that is not where the rule would have it; absent: nothing ever does, as of any rule but a quota. */
  fateOf?(frame: number, index: number): Fate | undefined;
}

/** Places that slots keep, whatever moves them. */
interface SlotPlaces {
  /** Which of the slots of its frame a slot is, counted from 0, by where it is listed. */
  numberOf(frame: number, index: number): number;
  /** How many a frame has, without making them. */
  countIn(frame: number): number;
}

/** What became of a slot that a quota spread around something. */
export interface Fate {
  /** Where it would have been. */
  readonly original: WallMinute;
  /** Why it is elsewhere. */
  readonly moved?: Reason;
  /** Why it is nowhere. */
  readonly refused?: Refusal;
}

/** What a rule is made from besides its recurrence. */
export interface RuleContext {
  /** The day from which intervals are counted: the stated start, else the first day of the plan's period, else 1970-01-01. */
  readonly anchor: number;
  /** Whether nothing is before the anchor, because the cadence states its start. */
  readonly hasStart: boolean;
  /** The day weeks begin on. */
  readonly weekStart: Weekday;
  /** Whether people work on a day: Monday to Friday, holidays aside. */
  isBusinessDay(day: number): boolean;
  /** The last wall time of the cadence's zone that is not after an instant, in milliseconds. */
  lastWallBy(instant: number): WallMinute;
  /** What the cadence's clocks show so many minutes after a time on the clocks of what it counts from. */
  elapse(wall: WallMinute, minutes: number): WallMinute;
}
