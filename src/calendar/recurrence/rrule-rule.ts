import type { RRuleRecurrence } from "../../model/schedule/recurrence.js";
import { monthOf, monthStart } from "../../time/months.js";
import { millisecondsInMinute, minutesInDay } from "../../time/units.js";
import { ascending, atTimes, type Times } from "./at-times.js";
import { countedRule } from "./counted-rule.js";
import { framedRule, stretchFrom } from "./framed-rule.js";
import { weekdayNumberOf } from "./month-days.js";
import { type RRule, readRRule, type Until } from "./read-rrule.js";
import { rruleFrames } from "./rrule-frames.js";
import { atPositions, type Choosing } from "./set-positions.js";
import type { RuleContext, SlotRule, WallMinute } from "./slot-rule.js";

/**
 * The rule of RFC 5545 whose `DTSTART` is the anchor, at each of the stated times. `BYHOUR` and `BYMINUTE` give times of their own, and take from the
 * stated ones the hour or minute they leave open. `BYSETPOS` chooses for each of the stated times on its own; `COUNT` counts the slots of all of them,
 * from the anchor on, before which there are none. A day as `UNTIL` belongs to the rule as a whole.
 * Throws `cadence` with the path for text that is no such rule.
 */
export const rruleRule = ({ rrule, at }: RRuleRecurrence, context: RuleContext, path: readonly (string | number)[]): SlotRule => {
  const { anchor, hasStart } = context;
  const rule = withDefaults(readRRule(rrule, path), anchor);
  const times = timesOf(rule, at);
  const timeLists = timeListsOf(rule, at);
  const { choosing, minutes } = chosenTimes(rule, timeLists, times.minutes);
  const { first, last } = stretchFrom({ anchor, hasStart: hasStart || rule.count !== undefined });
  const stretch = { first, last: Math.min(last, lastMinuteOf(rule.until, context)) };
  const frames = rruleFrames(rule, { anchor, timesADay: times.minutes.length, choosing });
  const all = framedRule(frames, { hasTimes: times.hasTimes, minutes }, stretch);
  return rule.count === undefined ? all : countedRule(all, rule.count, anchor);
};

/** The rule with the days it does not state taken from the anchor: its weekday, its day of the month, or its day and month. */
const withDefaults = (rule: RRule, anchor: number): RRule => {
  if (rule.byDay !== undefined || rule.byMonthDay !== undefined || rule.byYearDay !== undefined || rule.freq === "DAILY") return rule;
  if (rule.freq === "WEEKLY" || rule.byWeekNo !== undefined) return { ...rule, byDay: [{ weekday: weekdayNumberOf(anchor) }] };
  const month = monthOf(anchor);
  const byMonthDay = [anchor - monthStart(month) + 1];
  return rule.freq === "MONTHLY" ? { ...rule, byMonthDay } : { ...rule, byMonthDay, byMonth: rule.byMonth ?? [(month % 12) + 1] };
};

/** The times of day of a rule, ascending, each once. */
const timesOf = (rule: RRule, at: readonly string[] | undefined): Times => {
  const minutes = ascending(timeListsOf(rule, at).flat());
  return { hasTimes: minutes.length > 0 && (at !== undefined || rule.byHour !== undefined || rule.byMinute !== undefined), minutes };
};

/** The times of day that each stated time comes to, or midnight where none is stated; stated times that come to the same are one. */
const timeListsOf = ({ byHour, byMinute }: RRule, at: readonly string[] | undefined): readonly (readonly number[])[] => {
  const lists = new Map<number, readonly number[]>();
  for (const time of atTimes(at).minutes) {
    const minute = time % 60;
    const hours = byHour ?? [Math.floor(time / 60)];
    const minutes = byMinute ?? [minute];
    const open = (byHour === undefined ? time - minute : 0) + (byMinute === undefined ? minute : 0);
    lists.set(
      open,
      hours.flatMap((hour) => minutes.map((one) => hour * 60 + one)),
    );
  }
  return [...lists.values()];
};

/** What is chosen from each period, and the times that are added to that. Of a daily rule, whose periods are days, the times are chosen here. */
const chosenTimes = (
  { freq, bySetPos }: RRule,
  timeLists: readonly (readonly number[])[],
  minutes: readonly number[],
): { readonly choosing: Choosing | undefined; readonly minutes: readonly number[] } => {
  if (bySetPos === undefined) return { choosing: undefined, minutes };
  const choosing = { positions: bySetPos, timeLists };
  return freq === "DAILY" ? { choosing: undefined, minutes: atPositions([0], choosing) } : { choosing, minutes: [0] };
};

/** The last minute a rule may have a slot in. */
const lastMinuteOf = (until: Until | undefined, { lastWallBy }: RuleContext): WallMinute => {
  if (until === undefined || until.year > lastYear) return Number.POSITIVE_INFINITY;
  const midnight = (monthStart(until.year * 12 + until.month - 1) + until.day - 1) * minutesInDay;
  if (until.minute === undefined) return midnight + minutesInDay - 1;
  const minute = midnight + until.minute;
  return until.isUtc && until.year >= firstYear ? lastWallBy(minute * millisecondsInMinute) : minute;
};

/** No calendar names a day outside of these years, and no zone is known there. */
const firstYear = 1900;
const lastYear = 2200;
