import type { DailyRecurrence } from "../../model/schedule/recurrence.js";
import { weekdayOf } from "../../time/weekdays.js";
import { atTimes } from "./at-times.js";
import { framedRule, stretchFrom } from "./framed-rule.js";
import { periodFrames } from "./period-frames.js";
import type { RuleContext, SlotRule } from "./slot-rule.js";

/** The rule of every nth day, counted from the anchor; of these, only those that are on its weekdays. */
export const dailyRule = ({ every = 1, days, at }: DailyRecurrence, context: RuleContext): SlotRule => {
  const { anchor } = context;
  const times = atTimes(at);
  const steps = stepsAtOnce(times.minutes.length);
  const found: number[] = [];
  for (let step = 0; step < steps; step += 1)
    if (days === undefined || days.includes(weekdayOf(anchor + step * every))) found.push(step * every);
  return framedRule(periodFrames(anchor, steps * every, found), times, stretchFrom(context));
};

/** How many steps a frame has: enough that walking frames costs little beside their slots. As sevenfold, they meet the same weekdays in each frame. */
export const stepsAtOnce = (timesADay: number): number => 7 * Math.max(1, Math.floor(9 / Math.max(timesADay, 1)));
