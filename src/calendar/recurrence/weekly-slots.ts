import type { WeeklyRecurrence } from "../../model/schedule/recurrence.js";
import type { Weekday } from "../../model/values/weekday.js";
import type { Days } from "../horizon.js";
import type { Stream } from "../stream.js";
import { minutesOf } from "../time-of-day.js";
import { dayInWeek, firstDayOfWeek, weekdayIndex, weekOf } from "../week.js";
import type { Candidate } from "./candidate.js";
import { fixedSlot } from "./fixed-slot.js";

/** The slots of a weekly rule, earliest first: its days of every nth week, counted from the anchor's week. */
export function* weeklySlots({ on, every = 1, at }: WeeklyRecurrence, stream: Stream): Generator<Candidate> {
  const { cadence, within, anchor, weekStart } = stream;
  const days = daysInWeek(on, weekStart);
  const minutes = minutesOf(at);
  const counted = cadence.count ?? Number.POSITIVE_INFINITY;
  const first = cadence.count === undefined ? within.from : anchor;
  const base = weekOf(anchor, weekStart);
  const skip = Math.ceil((weekOf(first, weekStart) - base) / every);
  let seen = 0;
  for (let week = base + skip * every; firstDayOfWeek(week, weekStart) <= within.to; week += every)
    for (const inWeek of days) {
      const day = firstDayOfWeek(week, weekStart) + inWeek;
      if (day < anchor && cadence.starts !== undefined) continue;
      for (const minute of minutes) {
        seen += 1;
        if (seen > counted) return;
        if (day >= within.from && day <= within.to) yield fixedSlot(stream, day, minute);
      }
    }
}

/** How many slots a weekly rule has in these days, blackouts aside; found without making them. */
export const countWeekly = (
  { on, every = 1, at }: WeeklyRecurrence,
  { anchor, weekStart }: Pick<Stream, "anchor" | "weekStart">,
  { from, to }: Days,
) => {
  const step = 7 * every;
  const base = firstDayOfWeek(weekOf(anchor, weekStart), weekStart);
  const days = daysInWeek(on, weekStart).map(
    (inWeek) => Math.floor((to - base - inWeek) / step) - Math.ceil((from - base - inWeek) / step) + 1,
  );
  return days.reduce((sum, count) => sum + Math.max(count, 0), 0) * minutesOf(at).length;
};

/** The days of a rule as days after the week's first, each once. */
const daysInWeek = (on: readonly Weekday[], weekStart: Weekday): readonly number[] =>
  [...new Set(on)].map((day) => dayInWeek(weekdayIndex(day) - 3, weekStart)).sort((a, b) => a - b);
