import type { DatesRecurrence } from "../../model/schedule/recurrence.js";
import { dayNumberOf } from "../../time/days.js";
import type { Days } from "../horizon.js";
import type { Stream } from "../stream.js";
import { minutesOf } from "../time-of-day.js";
import type { Candidate } from "./candidate.js";
import { fixedSlot } from "./fixed-slot.js";

/** The slots of a rule of stated dates, earliest first. */
export function* datesSlots({ on, at }: DatesRecurrence, stream: Stream): Generator<Candidate> {
  const { cadence, within, anchor } = stream;
  const minutes = minutesOf(at);
  let left = cadence.count ?? Number.POSITIVE_INFINITY;
  for (const day of daysOf(on))
    for (const minute of minutes) {
      if (day < anchor && cadence.starts !== undefined) continue;
      left -= 1;
      if (left < 0) return;
      if (day >= within.from && day <= within.to) yield fixedSlot(stream, day, minute);
    }
}

/** How many slots a rule of stated dates has in these days, blackouts aside. */
export const countDates = ({ on, at }: DatesRecurrence, { from, to }: Days): number =>
  daysOf(on).filter((day) => day >= from && day <= to).length * minutesOf(at).length;

/** The dates in order, each once. */
const daysOf = (on: readonly string[]): readonly number[] => [...new Set(on)].sort().map(dayNumberOf);
