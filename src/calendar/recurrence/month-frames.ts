import { monthOf, monthStart, yearOf } from "../../time/months.js";
import type { Frames } from "./framed-rule.js";

/** Frames that begin with a month or a year, and have something in that one only. */
export interface Spaced {
  /** The month or year of frame 0, as `src/time/months.ts` counts them. */
  readonly base: number;
  /** Every how many months or years a frame begins. */
  readonly every: number;
  /** At least as many starts as any one frame has. */
  readonly atOnce: number;
  /** At least as many starts as any one day has; absent: 1. */
  readonly inDay?: number;
  /** At least as many of twelve frames one after the other as have anything; absent: all. */
  readonly ofTwelve?: number;
  /** The starts of a month or year, in minutes after its first day. */
  startsIn(period: number, firstDay: number): readonly number[];
}

/** Frames that each begin with a month. */
export const monthFrames = (spaced: Spaced): Frames => spacedFrames(spaced, monthOf, monthStart);

/** Frames that each begin with a year. */
export const yearFrames = (spaced: Spaced): Frames => spacedFrames(spaced, yearOf, (year) => monthStart(year * 12));

const spacedFrames = (
  { base, every, atOnce, inDay = 1, ofTwelve = 12, startsIn }: Spaced,
  periodOf: (day: number) => number,
  firstDay: (period: number) => number,
): Frames => ({
  atOnce,
  frameOf: (day) => Math.floor((periodOf(day) - base) / every),
  firstDayOf: (frame) => firstDay(base + frame * every),
  startsIn: (frame, day) => startsIn(base + frame * every, day),
  atMost({ from, to }) {
    const frames = Math.floor((periodOf(to) - base) / every) - Math.ceil((periodOf(from) - base) / every) + 1;
    const filled = Math.min(frames, Math.ceil(frames / 12) * ofTwelve);
    return Math.min(filled * atOnce, (to - from + 1) * inDay);
  },
});
