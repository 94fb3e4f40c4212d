import type { RelativeRecurrence } from "../../model/schedule/recurrence.js";
import type { Offset } from "../../model/values/date-ref.js";
import { minutesInDay } from "../../time/units.js";
import { ascending, atTimes, type Times } from "./at-times.js";
import { stretchFrom } from "./framed-rule.js";
import { listedRule } from "./listed-rule.js";
import { offsetText } from "./offset-text.js";
import { ownTime } from "./own-time.js";
import { shift } from "./shift.js";
import { type ShiftOf, shiftedRule } from "./shifted-rule.js";
import type { RuleContext, SlotRule, WallMinute } from "./slot-rule.js";

/** A moment that offsets count from: that of a campaign or phase. */
export interface MomentAnchor {
  /** Its day. */
  readonly day: number;
  /** The minute of that day, where it has one. */
  readonly minute?: number;
  /** What places begin with: the id of the campaign or phase. */
  readonly name: string;
}

/** The occurrences of another cadence, each of which offsets count from. */
export interface RuleAnchor {
  /** Its slots. */
  readonly rule: SlotRule;
  /** What places begin with: the id of the cadence. */
  readonly name: string;
}

/**
 * The rule of slots so far from a moment, or from each slot of another rule. They have the stated times, on the days that the offsets lead to; without
 * any they have the time of what they count from, plus hours and minutes. Where that has none, hours count from midnight, and once one offset has
 * hours or minutes all slots have times. Offsets that lead out of the years 1900 to 2200 have no slot.
 *
 * A slot's place is `launch:-P14D`, or `webinar@2027-03-02T18:00:-P1D` after another cadence; several stated times each add theirs, `launch:-P14DT09:30`.
 * Where two offsets come to the same slot, its place is that of the first.
 */
export const relativeRule = (
  { offsets, at }: Pick<RelativeRecurrence, "offsets" | "at">,
  anchor: MomentAnchor | RuleAnchor,
  context: RuleContext,
): SlotRule => {
  const anchorHasTimes = "rule" in anchor ? anchor.rule.hasTimes : anchor.minute !== undefined;
  const times = at === undefined ? { hasTimes: anchorHasTimes || offsets.some(hasClock), minutes: [0] } : atTimes(at);
  const keepsTime = at === undefined;
  const shiftOf = shifting(anchorHasTimes, context);
  if ("rule" in anchor) return shiftedRule({ ...anchor, offsets, times, keepsTime, shiftOf }, context);
  return fromMoment(anchor, offsets, { times, keepsTime }, shiftOf, context);
};

const hasClock = ({ hours = 0, minutes = 0 }: Offset): boolean => hours !== 0 || minutes !== 0;

/** A day without a time is the same day on all clocks. */
const shifting =
  (anchorHasTimes: boolean, { isBusinessDay, elapse }: RuleContext): ShiftOf =>
  (moment, offset) =>
    shift(moment, offset, { isBusinessDay, ...((anchorHasTimes || hasClock(offset)) && { elapse }) });

/** The times of slots, and whether they are what the anchor's time comes to. */
interface TimesOfSlots {
  readonly times: Times;
  readonly keepsTime: boolean;
}

const fromMoment = (
  { day, minute = 0, name }: MomentAnchor,
  offsets: readonly Offset[],
  { times, keepsTime }: TimesOfSlots,
  shiftOf: ShiftOf,
  context: RuleContext,
): SlotRule => {
  const places = new Map<WallMinute, string>();
  for (const offset of offsets) {
    const moment = shiftOf({ day, minute }, offset);
    if (moment === undefined) continue;
    const start = moment.day * minutesInDay + (keepsTime ? moment.minute : 0);
    if (!places.has(start)) places.set(start, `${name}:${offsetText(offset)}`);
  }
  const rule = listedRule(ascending(places.keys()), times, stretchFrom(context));
  return {
    ...rule,
    placeOf(frame, index) {
      const slot = rule.slotsIn(frame)[index] ?? 0;
      const minuteOfDay = slot - Math.floor(slot / minutesInDay) * minutesInDay;
      return `${places.get(keepsTime ? slot : slot - minuteOfDay) ?? name}${ownTime(slot, times)}`;
    },
  };
};
