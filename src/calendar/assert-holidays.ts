import { assertLike } from "../base/arguments/assert-like.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import type { Holiday } from "../model/schedule/holiday.js";
import { isLocalDate } from "../time/days.js";
import { weekdays } from "../time/weekdays.js";

/** Throws `type` for what is no list of holidays, `date` for a day that is none, and `range` for a figure out of range, each with its path. */
export const assertHolidays = (holidays: readonly Holiday[]): void => {
  assertLike(holidays, [{ name: "" }], { path: ["options", "holidays"] });
  for (const [index, holiday] of holidays.entries()) {
    const path = ["options", "holidays", index];
    const { days = 1 } = holiday;
    assertWhole(days, [...path, "days"], 1, 366);
    if ("on" in holiday) {
      if (typeof holiday.on !== "string" || !isLocalDate(holiday.on))
        throw wrongArgument("date", { path: [...path, "on"], given: holiday.on, expected: "a day as yyyy-mm-dd, such as 2027-12-25" });
    } else if ("easter" in holiday) assertWhole(holiday.easter, [...path, "easter"], -150, 300);
    else {
      assertWhole(holiday.month, [...path, "month"], 1, 12);
      if (!("weekday" in holiday)) assertWhole(holiday.day, [...path, "day"], 1, 31);
      else if (!weekdays.includes(holiday.weekday))
        throw wrongArgument("choice", { path: [...path, "weekday"], given: holiday.weekday, expected: `one of ${weekdays.join(", ")}` });
      else assertWhole(holiday.nth, [...path, "nth"], -1, 5);
    }
  }
};

const assertWhole = (value: number, path: readonly (string | number)[], least: number, most: number): void => {
  if (!Number.isInteger(value) || value < least || value > most)
    throw wrongArgument("range", { path, given: value, expected: `a whole number from ${least} to ${most}` });
};
