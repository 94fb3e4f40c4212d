import type { Offset } from "../../model/values/date-ref.js";
import { minutesInDay } from "../../time/units.js";
import { allDays, type Days } from "../horizon.js";
import type { Times } from "./at-times.js";
import { collectedRule } from "./collected-rule.js";
import { stretchFrom } from "./framed-rule.js";
import { offsetText } from "./offset-text.js";
import { ownTime } from "./own-time.js";
import { type Moment, shiftDay } from "./shift.js";
import type { RuleContext, SlotRule, WallMinute } from "./slot-rule.js";
import { standardPlace } from "./standard-place.js";

/** Adds an offset to a moment; undefined outside the years 1900 to 2200. */
export type ShiftOf = (moment: Moment, offset: Offset) => Moment | undefined;

/** What slots are shifted, how far, and to which times. */
export interface Shifted {
  /** The rule whose slots are shifted. */
  readonly rule: SlotRule;
  /** What places begin with. */
  readonly name: string;
  /** How far: each slot is shifted by each of them. */
  readonly offsets: readonly Offset[];
  /** The times of day; none but the first minute where slots keep their own. */
  readonly times: Times;
  /** Whether slots have the time that theirs comes to. */
  readonly keepsTime: boolean;
  /** What shifts them. */
  readonly shiftOf: ShiftOf;
}

/** Where a slot comes from. */
interface Origin {
  readonly offset: Offset;
  readonly frame: number;
  readonly index: number;
  readonly slot: WallMinute;
}

/** The rule of all slots of another, each shifted by each offset. */
export const shiftedRule = ({ rule, name, offsets, times, keepsTime, shiftOf }: Shifted, context: RuleContext): SlotRule => {
  const { isBusinessDay } = context;
  const { first, last } = stretchFrom(context);
  const timesADay = times.minutes.length;
  const minutesKept = times.hasTimes ? minutesInDay : 1;
  return collectedRule<Origin>({
    hasTimes: times.hasTimes,
    days: { from: Math.floor(first / minutesInDay), to: Math.floor(last / minutesInDay) },
    inDay: keepsTime ? minutesKept : timesADay,
    inAll: rule.atMost(allDays) * offsets.length * timesADay,
    atMost(within) {
      let most = 0;
      for (const offset of offsets) most += rule.atMost(daysBefore(within, offset, isBusinessDay));
      return most * timesADay;
    },
    collect(within, put) {
      for (const offset of offsets)
        eachSlot(rule, daysBefore(within, offset, isBusinessDay), (slot, frame, index) => {
          const day = Math.floor(slot / minutesInDay);
          const moment = shiftOf({ day, minute: slot - day * minutesInDay }, offset);
          if (moment === undefined) return;
          const start = moment.day * minutesInDay + (keepsTime ? moment.minute : 0);
          for (const minute of times.minutes) put(start + minute, { offset, frame, index, slot });
        });
    },
    placeOf(slot, { offset, frame, index, slot: from }) {
      const place = rule.placeOf?.(frame, index) ?? standardPlace(from, rule);
      return `${name}@${place}:${offsetText(offset)}${ownTime(slot, times)}`;
    },
  });
};

const eachSlot = (rule: SlotRule, { from, to }: Days, use: (slot: WallMinute, frame: number, index: number) => void): void => {
  for (let frame = rule.frameOf(from); rule.startOf(frame) <= to; frame += 1) {
    const slots = rule.slotsIn(frame);
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index] ?? 0;
      if (slot >= from * minutesInDay && slot < (to + 1) * minutesInDay) use(slot, frame, index);
    }
  }
};

/**
 * Days such that all that an offset shifts into these days comes from them. Months, weeks, days and business days keep the order of days, so that both
 * ends are found by halving; hours and minutes add a day at most to what they come to, clocks that change or differ another two, and a snap less than a week.
 */
const daysBefore = ({ from, to }: Days, offset: Offset, isBusinessDay: RuleContext["isBusinessDay"]): Days => {
  const { hours = 0, minutes = 0, snap } = offset;
  const over = Math.floor((hours * 60 + minutes) / minutesInDay);
  const snapped = snap === undefined ? 0 : 6;
  const least = from - over - 1 - clocksApart - snapped;
  const most = to - over + clocksApart + snapped;
  return {
    from: firstDay((day) => shiftDay(day, offset, isBusinessDay) >= least),
    to: firstDay((day) => shiftDay(day, offset, isBusinessDay) > most) - 1,
  };
};

/** In days: clocks are up to 26 hours apart, and were once put on by a day. */
const clocksApart = 2;

/** The first day for which something holds that, once it holds, holds for every later day; the day after the last where it holds for none. */
const firstDay = (holds: (day: number) => boolean): number => {
  let from = allDays.from;
  let to = allDays.to + 1;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
};
