import type { Days } from "../../calendar/horizon.js";
import { dailyRule } from "../../calendar/recurrence/daily-rule.js";
import { datesRule } from "../../calendar/recurrence/dates-rule.js";
import { monthlyRule } from "../../calendar/recurrence/monthly-rule.js";
import type { RuleContext, SlotRule, WallMinute } from "../../calendar/recurrence/slot-rule.js";
import { weeklyRule } from "../../calendar/recurrence/weekly-rule.js";
import { yearlyRule } from "../../calendar/recurrence/yearly-rule.js";
import type { Recurrence } from "../../model/schedule/recurrence.js";
import { minutesInDay } from "../../time/units.js";

/** The slots of a rule that states its days. */
export interface RuleSlots {
  /** Whether they have a time of day. */
  readonly hasTimes: boolean;
  /** Their wall times, earliest first. */
  readonly walls: readonly WallMinute[];
  /** Whether these are all it makes up to the last of them, and not only those that it surely makes. */
  readonly isExact: boolean;
}

/**
 * Returns the slots that a rule surely makes in a run of days, at most so many; undefined for one that does not state its days: a quota,
 * one that counts from something else, an RFC 5545 rule, or none at all. Business days depend on holidays, so what falls on them is left
 * out.
 */
export const ruleSlots = (
  when: Recurrence,
  { from, to }: Days,
  context: Pick<RuleContext, "anchor" | "weekStart" | "hasStart">,
): RuleSlots | undefined => {
  const rule = ruleOf(when, {
    ...context,
    isBusinessDay: () => false,
    lastWallBy: (instant) => instant,
    elapse: (wall, minutes) => wall + minutes,
  });
  if (rule === undefined) return undefined;
  const walls: WallMinute[] = [];
  for (let frame = rule.frameOf(from); rule.startOf(frame) <= to && walls.length < mostLookedAt; frame += 1)
    for (const wall of rule.slotsIn(frame)) if (wall >= from * minutesInDay && wall < (to + 1) * minutesInDay) walls.push(wall);
  return { hasTimes: rule.hasTimes, walls, isExact: walls.length < mostLookedAt && !onBusinessDays(when) };
};

const onBusinessDays = (when: Recurrence): boolean => when.kind === "monthly" && when.on.some((day) => "businessDay" in day);

/** Ten a day for three years. */
const mostLookedAt = 10_960;

const ruleOf = (when: Recurrence, context: RuleContext): SlotRule | undefined => {
  switch (when.kind) {
    case "daily":
      return dailyRule(when, context);
    case "weekly":
      return weeklyRule(when, context);
    case "monthly":
      return monthlyRule({ ...when, on: when.on.filter((day) => !("businessDay" in day)) }, context);
    case "yearly":
      return yearlyRule(when, context);
    case "dates":
      return datesRule(when, context);
    case "quota":
    case "relative":
    case "rrule":
    case "as-needed":
      return undefined;
  }
};
