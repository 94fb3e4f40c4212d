import { minutesInDay } from "../../time/units.js";
import { allDays, type Days, sharedDays } from "../horizon.js";
import type { Times } from "./at-times.js";
import type { RuleContext, SlotRule, WallMinute } from "./slot-rule.js";

/** How a rule cuts time into frames of whole days, and where in a frame it has something. */
export interface Frames {
  /** The frame a day lies in. */
  frameOf(day: number): number;
  /** The first day of a frame. */
  firstDayOf(frame: number): number;
  /** What the times of day are added to, ascending, each once: as a rule the midnights of the frame's days, in minutes after its first day, which is given. */
  startsIn(frame: number, firstDay: number): readonly number[];
  /** At least as many starts as any one frame has. */
  readonly atOnce: number;
  /** How many starts every frame has; absent: it varies. */
  readonly perFrame?: number | undefined;
  /** At least as many starts as there are in these days, by arithmetic. */
  atMost(within: Days): number;
}

/** The first and the last minute in which a rule has slots; both belong to it. */
export interface Stretch {
  /** The first minute. */
  readonly first: WallMinute;
  /** The last minute. */
  readonly last: WallMinute;
}

/** All that a calendar can name, or all of it from the anchor on where the rule begins there. */
export const stretchFrom = ({ anchor, hasStart }: Pick<RuleContext, "anchor" | "hasStart">): Stretch => ({
  first: (hasStart ? Math.max(anchor, allDays.from) : allDays.from) * minutesInDay,
  last: (allDays.to + 1) * minutesInDay - 1,
});

/** The rule that has slots at every start of its frames, at each of its times, within a stretch. */
export const framedRule = (frames: Frames, { hasTimes, minutes }: Times, { first, last }: Stretch): SlotRule => {
  const days = { from: Math.floor(first / minutesInDay), to: Math.floor(last / minutesInDay) };
  return {
    hasTimes,
    atOnce: frames.atOnce * minutes.length,
    rhythm: frames.perFrame === undefined ? undefined : [frames.perFrame * minutes.length],
    frameOf(day) {
      return frames.frameOf(Math.min(Math.max(day, days.from), days.to + 1));
    },
    startOf(frame) {
      const day = frames.firstDayOf(frame);
      return day > days.to ? Number.POSITIVE_INFINITY : Math.max(day, days.from);
    },
    slotsIn(frame) {
      const firstDay = frames.firstDayOf(frame);
      const base = firstDay * minutesInDay;
      if (base > last) return none;
      const starts = frames.startsIn(frame, firstDay);
      const slots = new Array<WallMinute>(starts.length * minutes.length);
      let at = 0;
      for (const start of starts)
        for (const minute of minutes) {
          slots[at] = base + start + minute;
          at += 1;
        }
      return isWithin(slots, first, last) ? slots : slots.filter((slot) => slot >= first && slot <= last);
    },
    atMost(within) {
      const shared = sharedDays(within, days);
      return shared.from > shared.to ? 0 : frames.atMost(shared) * minutes.length;
    },
  };
};

const none: readonly WallMinute[] = /* @__PURE__ */ Object.freeze([]);

const isWithin = (slots: readonly WallMinute[], first: WallMinute, last: WallMinute): boolean =>
  slots.length === 0 || ((slots[0] ?? first) >= first && (slots[slots.length - 1] ?? last) <= last);
