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
  const days = ascending(on.map((weekday) => dayInWeek(weekdayIndex(weekday) - mondayFromEpoch, weekStart)));
  return framedRule(periodFrames(base, 7 * every, days), atTimes(at), stretchFrom(context));
};

/** The day numbers of Mondays are -3, 4, 11 and so on. */
const mondayFromEpoch = 3;
