import { dateOfDay } from "../../time/days.js";
import { describeDateRange } from "../../words/values/dates.js";
import { describeDay } from "../../words/values/days.js";
import type { Wording } from "../../words/wording.js";
import type { Point } from "../readings/point.js";

/** Returns the day of a reading, or the days it was counted over. */
export const describeDays = ({ from, to }: Pick<Point, "from" | "to">, wording: Wording): string =>
  from === undefined ? describeDay(dateOfDay(to), wording) : describeDateRange({ from: dateOfDay(from), to: dateOfDay(to) }, wording);
