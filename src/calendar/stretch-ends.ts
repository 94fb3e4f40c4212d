import type { LocalDate, LocalDateTime } from "../model/values/dates.js";
import { dateOfDay } from "../time/days.js";
import { localOfWall } from "../time/local-time.js";
import { millisecondsInMinute, minutesInDay } from "../time/units.js";
import { blockAt } from "./block.js";
import type { BoundGrid } from "./bound-grid.js";
import { allDays } from "./horizon.js";

/** Where a stretch of a bound begins and ends. */
export interface StretchEnds {
  /** Its first day, or first minute. */
  readonly from: LocalDate | LocalDateTime;
  /** Its last day, or last minute. */
  readonly to: LocalDate | LocalDateTime;
}

/** Returns where a stretch begins and ends; what lies before the day that counts from is a stretch of its own. */
export const stretchEnds = (grid: BoundGrid, stretch: number): StretchEnds => {
  if (grid.per === "hour") {
    const from = grid.anchor * minutesInDay + stretch * 60 * grid.every;
    return { from: minuteOf(from), to: minuteOf(from + 60 * grid.every - 1) };
  }
  const { from, to } = blockAt(grid, Math.ceil(stretch));
  const isBefore = !Number.isInteger(stretch);
  return isBefore
    ? { from: dayOf(from), to: dayOf(Math.min(to, grid.anchor - 1)) }
    : { from: dayOf(Math.max(from, grid.anchor)), to: dayOf(to) };
};

/** A long stretch may reach beyond the days there are. */
const dayOf = (day: number): string => dateOfDay(Math.min(Math.max(day, allDays.from), allDays.to));

const minuteOf = (minute: number): string =>
  localOfWall(Math.min(Math.max(minute, allDays.from * minutesInDay), (allDays.to + 1) * minutesInDay - 1) * millisecondsInMinute);
