import { addToGroup } from "../base/add-to-group.js";
import type { Plan } from "../model/plan.js";
import type { Blackout } from "../model/schedule/blackout.js";
import { minutesInDay } from "../time/units.js";
import { weekdayOf } from "../time/weekdays.js";
import { blackoutRuns } from "./blackout-days.js";
import type { WallMinute } from "./recurrence/slot-rule.js";
import { minuteOf } from "./time-of-day.js";

/** A stretch of wall time that a blackout keeps free. */
export interface Quiet {
  /** Its first minute. */
  readonly from: WallMinute;
  /** The first minute after it. */
  readonly to: WallMinute;
  /** The blackout. */
  readonly blackout: Blackout;
}

/** Answers which quiet hours touch a day of a channel: stretches that do not touch each other, earliest first. */
export type QuietOnDay = (day: number, channel: string | undefined) => readonly Quiet[];

/** Returns the quiet hours of a plan, worked out day by day as they are asked for; undefined where it has none. */
export const quietHours = ({ blackouts }: Plan): QuietOnDay | undefined => {
  const byChannel = new Map<string, Blackout[]>();
  for (const blackout of blackouts)
    if (blackout.hours !== undefined)
      for (const channel of new Set<string>(blackout.channels ?? [everyChannel])) addToGroup(byChannel, channel, blackout);
  if (byChannel.size === 0) return undefined;
  const known = new Map<string, Map<number, readonly Quiet[]>>();
  return (day, channel = everyChannel) => {
    const ofChannel = known.get(channel) ?? new Map<number, readonly Quiet[]>();
    known.set(channel, ofChannel);
    const ready = ofChannel.get(day);
    if (ready !== undefined) return ready;
    const own = channel === everyChannel ? [] : (byChannel.get(channel) ?? []);
    const quiet = joined([...(byChannel.get(everyChannel) ?? []), ...own].flatMap((blackout) => quietOn(day, blackout)));
    ofChannel.set(day, quiet);
    return quiet;
  };
};

/** No id has this form. */
const everyChannel = "*";

/** The hours that begin on a day or on the day before, as far as they touch the day. */
const quietOn = (day: number, blackout: Blackout): readonly Quiet[] => {
  const { hours, days } = blackout;
  if (hours === undefined) return [];
  const [from, to] = [minuteOf(hours.from), minuteOf(hours.to)];
  const length = to > from ? to - from : to - from + minutesInDay;
  const quiet: Quiet[] = [];
  for (const { from: first, to: last } of blackoutRuns(blackout, { from: day - 1, to: day }))
    for (let begins = first; begins <= last; begins += 1) {
      const start = begins * minutesInDay + from;
      const isAsked = days === undefined || days.includes(weekdayOf(begins));
      if (isAsked && start + length > day * minutesInDay) quiet.push({ from: start, to: start + length, blackout });
    }
  return quiet;
};

/** Stretches that overlap or meet, as one; it is called after the one that begins first. */
const joined = (quiet: readonly Quiet[]): readonly Quiet[] => {
  const all: Quiet[] = [];
  for (const next of quiet.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last === undefined || next.from > last.to) all.push(next);
    else if (next.to > last.to) all[all.length - 1] = { ...last, to: next.to };
  }
  return all;
};
