import { dateOfDay } from "../../time/days.js";
import { describeDateRange } from "../../words/values/dates.js";
import { describeDay } from "../../words/values/days.js";
import type { Wording } from "../../words/wording.js";
import type { Point } from "../readings/point.js";
import { timeOf } from "../readings/usable.js";

/** Returns the day of a reading, or the days it was counted over. */
export const describeDays = ({ from, to }: Pick<Point, "from" | "to">, wording: Wording): string =>
  from === undefined ? describeDay(dateOfDay(to), wording) : describeDateRange({ from: dateOfDay(from), to: dateOfDay(to) }, wording);

/** Puts the days of readings into words, each once: readings mostly share their days. */
export type DayTeller = (point: Pick<Point, "from" | "to">) => string;

/** Returns what puts days into words as `describeDays` does. */
export const dayTeller = (wording: Wording): DayTeller => {
  const known = new Map<string, string>();
  return (point) => {
    const key = timeOf(point);
    const words = known.get(key) ?? describeDays(point, wording);
    known.set(key, words);
    return words;
  };
};
