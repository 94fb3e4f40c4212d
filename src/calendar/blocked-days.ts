import type { Blackout } from "../model/blackout.js";
import type { Plan } from "../model/plan.js";
import { dateOfDay } from "../time/date-of-day.js";
import { dayNumberOf } from "../time/day-number.js";
import { daysInMonth } from "../time/days-in-month.js";
import { weekdays } from "../time/weekday-of.js";
import { allDays, type Days } from "./horizon.js";

/** Answers which blackout, if any, keeps posts off a channel on a day. */
export type BlockedDays = (day: number, channel: string | undefined) => Blackout | undefined;

/**
 * Lays a plan's blackouts over a run of days. Each day of each channel is laid once, by the first blackout that covers it,
 * so that the work grows with days and blackouts added, not multiplied.
 */
export const blockedDays = (plan: Plan, within: Days): BlockedDays => {
  const covers = new Map<string, Cover>();
  const coverOf = (channel: string) => {
    const known = covers.get(channel) ?? new Cover(within);
    covers.set(channel, known);
    return known;
  };
  for (const blackout of plan.blackouts)
    for (const run of runsOf(blackout, within))
      for (const channel of blackout.channels ?? [everyChannel]) coverOf(channel).lay(blackout, run);
  return (day, channel) => covers.get(everyChannel)?.at(day) ?? (channel === undefined ? undefined : covers.get(channel)?.at(day));
};

/** No id has this form. */
const everyChannel = "*";

/** The runs of days a blackout covers: one, or one each year, from the same day to the same day. */
const runsOf = ({ from, to, yearly }: Blackout, within: Days): readonly Days[] => {
  if (yearly !== true) return [{ from: dayNumberOf(from), to: dayNumberOf(to) }];
  const over = yearOf(to) - yearOf(from);
  const years: Days[] = [];
  for (let year = yearOf(dateOfDay(within.from)) - over; year <= yearOf(dateOfDay(within.to)); year += 1)
    years.push({ from: dayInYear(from, year), to: dayInYear(to, year + over) });
  return years;
};

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The same day in another year; 29 February is the 28th where there is none, and beyond the days there are it is the nearest of them. */
const dayInYear = (date: string, year: number): number => {
  if (year < 1900) return allDays.from;
  if (year > 2200) return allDays.to;
  const leapDay = date.slice(4) === "-02-29" && daysInMonth(year, 2) < 29;
  return dayNumberOf(`${year}${leapDay ? "-02-28" : date.slice(4)}`);
};

/** Days of one channel, each weekday by itself, with a pointer from every laid day to the next one that is free. */
class Cover {
  private readonly by = new Map<number, Blackout>();
  private readonly nextFree = new Map<number, number>();

  constructor(private readonly within: Days) {}

  at(day: number): Blackout | undefined {
    return this.by.get(day);
  }

  lay(blackout: Blackout, run: Days): void {
    const from = Math.max(run.from, this.within.from);
    const to = Math.min(run.to, this.within.to);
    for (const [index, weekday] of weekdays.entries()) {
      if (blackout.days !== undefined && !blackout.days.includes(weekday)) continue;
      const first = from + ((((index - 3 - from) % 7) + 7) % 7);
      for (let day = this.free(first); day <= to; day = this.free(day)) {
        this.by.set(day, blackout);
        this.nextFree.set(day, day + 7);
      }
    }
  }

  /** The first day from this one on, of the same weekday, that nothing covers yet; pointers on the way are shortened. */
  private free(day: number): number {
    let at = day;
    for (let next = this.nextFree.get(at); next !== undefined; next = this.nextFree.get(at)) at = next;
    for (let on = day; on < at; ) {
      const next = this.nextFree.get(on) ?? at;
      this.nextFree.set(on, at);
      on = next;
    }
    return at;
  }
}
