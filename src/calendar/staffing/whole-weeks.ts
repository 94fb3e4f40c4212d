import type { Weekday } from "../../model/values/weekday.js";
import { allDays, type Days, sharedDays } from "../horizon.js";
import { firstDayOfWeek, weekOf } from "../week.js";

/** The weeks that hold some days, from their first day to their last, as far as there are days. */
export const wholeWeeks = ({ from, to }: Days, weekStart: Weekday): Days =>
  sharedDays(
    { from: firstDayOfWeek(weekOf(from, weekStart), weekStart), to: firstDayOfWeek(weekOf(to, weekStart) + 1, weekStart) - 1 },
    allDays,
  );
