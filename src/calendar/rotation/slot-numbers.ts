import { minutesInDay } from "../../time/units.js";
import { allDays } from "../horizon.js";
import type { SlotRule } from "../recurrence/slot-rule.js";

/** The numbers of a rule's slots. */
export interface SlotNumbers {
  /** The number of a slot, by its frame and its place in it. */
  of(frame: number, index: number): number;
  /** At least as many slots as are made to number one on this day. */
  toCount(day: number): number;
}

/**
 * Numbers all slots that a rule asks for in their order: 0 is the first on the anchor day or later, and those before have negative numbers. It depends on
 * the rule alone: not on who asks, for which days, nor on what becomes of a slot.
 *
 * Where frames have a rhythm, numbers are arithmetic. Slots that have places of their own, as a quota's, are numbered by
 * these, and 0 is the first place of the anchor's frame. Where frames differ, those between the anchor and a slot are counted, each once.
 */
export const slotNumbers = (rule: SlotRule, anchor: number): SlotNumbers => {
  const { rhythm, places } = rule;
  const firstIn = rhythm === undefined ? countedFrames(rule, anchor) : rhythmicFrames(rule, anchor, rhythm);
  /** Slots come frame by frame. */
  let [known, first] = [Number.NaN, 0];
  return {
    of(frame, index) {
      if (frame !== known) [known, first] = [frame, firstIn(frame)];
      return first + (places === undefined ? index : places.numberOf(frame, index));
    },
    toCount: (day) => (rhythm === undefined ? rule.atMost({ from: Math.min(anchor, day), to: Math.max(anchor, day) }) : 0),
  };
};

/** The number of the first slot of a frame, or of what would be its first. */
type FirstIn = (frame: number) => number;

const rhythmicFrames = (rule: SlotRule, anchor: number, rhythm: readonly number[]): FirstIn => {
  const home = rule.frameOf(anchor);
  const begins = rule.frameOf(allDays.from);
  const before = countBefore(rhythm);
  let known: Beginning | undefined;
  return (frame) => {
    known ??= beginningIn(rule, home, anchor);
    const { first, end } = known;
    if (frame > home) return end - first + before(frame) - before(home + 1);
    // The frame that a rule begins in may lack its first slots: those it has are its last, unless they have places of their own.
    const isCut = frame === begins && frame < home && rule.places === undefined;
    return (isCut ? before(frame + 1) - rule.slotsIn(frame).length : before(frame)) - before(home) - first;
  };
};

/** How many slots there are from frame 0 to before another, less than none before frame 0. */
const countBefore = (rhythm: readonly number[]): ((frame: number) => number) => {
  const sums = [0];
  for (const [at, count] of rhythm.entries()) sums.push((sums[at] ?? 0) + count);
  return (frame) => {
    const times = Math.floor(frame / rhythm.length);
    return times * (sums[rhythm.length] ?? 0) + (sums[frame - times * rhythm.length] ?? 0);
  };
};

/** Remembers the number that each frame begins with, from the anchor's frame on in both directions. */
const countedFrames = (rule: SlotRule, anchor: number): FirstIn => {
  const home = rule.frameOf(anchor);
  const [onward, back]: [number[], number[]] = [[], []];
  return (frame) => {
    const [known, step] = frame < home ? [back, -1] : [onward, 1];
    if (known.length === 0) known.push(-beginningIn(rule, home, anchor).first);
    for (let away = known.length; away <= Math.abs(frame - home); away += 1) {
      const passed = rule.slotsIn(step === 1 ? home + away - 1 : home - away).length;
      known.push((known[away - 1] ?? 0) + step * passed);
    }
    return known[Math.abs(frame - home)] ?? 0;
  };
};

/** Where numbers begin in the anchor's frame. */
interface Beginning {
  /** The place of number 0. */
  readonly first: number;
  /** The place after the frame's last. */
  readonly end: number;
}

const beginningIn = ({ places, slotsIn }: SlotRule, frame: number, anchor: number): Beginning => {
  if (places !== undefined) return { first: 0, end: places.countIn(frame) };
  const slots = slotsIn(frame);
  return { first: slots.filter((slot) => slot < anchor * minutesInDay).length, end: slots.length };
};
