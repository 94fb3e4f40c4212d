import type { WeeklyRecurrence } from "../../model/schedule/recurrence.js";
import { dayInWeek, firstDayOfWeek, weekdayIndex, weekOf } from "../week.js";
import { ascending, atTimes } from "./at-times.js";
import { framedRule, stretchFrom } from "./framed-rule.js";
import { periodFrames } from "./period-frames.js";
import type { RuleContext, SlotRule } from "./slot-rule.js";

/** The rule of some weekdays of every nth week, counted from the anchor's week. */
export const weeklyRule = ({ every = 1, on, at }: WeeklyRecurrence, context: RuleContext): SlotRule => {
  const { anchor, weekStart } = context;
  const base = firstDayOfWeek(weekOf(anchor, weekStart), weekStart);
  const times = atTimes(at);
  const days = ascending(on.map((weekday) => dayInWeek(weekdayIndex(weekday) - mondayFromEpoch, weekStart)));
  const weeks = Math.max(1, Math.floor(slotsAtOnce / Math.max(days.length * times.minutes.length, 1)));
  return framedRule(periodFrames(base, 7 * every, days, weeks), times, stretchFrom(context));
};

/** As many slots as a frame has, unless one week has more: enough that walking frames costs little beside their slots. */
const slotsAtOnce = 64;

/** The day numbers of Mondays are -3, 4, 11 and so on. */
const mondayFromEpoch = 3;
