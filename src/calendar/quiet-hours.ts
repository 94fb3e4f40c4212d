import { groupBy } from "../base/group-by.js";
import type { Plan } from "../model/plan.js";
import type { Blackout } from "../model/schedule/blackout.js";
import { minutesInDay } from "../time/units.js";
import { type BlackoutOnDay, blackoutDays } from "./blackout-days.js";
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
  const ofHours = groupBy(blackouts, ({ hours }) => hours && `${hours.from}${hours.to}`);
  if (ofHours.size === 0) return undefined;
  const all = [...ofHours.values()].map((group) => quietOf(group, blackoutDays(group)));
  const known = new Map<string, Map<number, readonly Quiet[]>>();
  return (day, channel) => {
    const ofChannel = known.get(channel ?? "") ?? new Map<number, readonly Quiet[]>();
    known.set(channel ?? "", ofChannel);
    const ready = ofChannel.get(day);
    if (ready !== undefined) return ready;
    const quiet = joined(all.flatMap((on) => on(day, channel)));
    ofChannel.set(day, quiet);
    return quiet;
  };
};

/** Finds the same hours of whichever blackouts have them, where they begin on a day or on the day before and touch the day. */
const quietOf = ([first]: readonly Blackout[], blackoutOn: BlackoutOnDay): QuietOnDay => {
  const { from: begins, to: ends } = first?.hours ?? { from: "00:00", to: "00:00" };
  const [from, to] = [minuteOf(begins), minuteOf(ends)];
  const length = to > from ? to - from : to - from + minutesInDay;
  return (day, channel) => {
    const quiet: Quiet[] = [];
    for (let begun = from + length > minutesInDay ? day - 1 : day; begun <= day; begun += 1) {
      const blackout = blackoutOn(begun, channel);
      const start = begun * minutesInDay + from;
      if (blackout !== undefined) quiet.push({ from: start, to: start + length, blackout });
    }
    return quiet;
  };
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
