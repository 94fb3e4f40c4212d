import type { FixedHoliday, Holiday } from "../model/schedule/holiday.js";
import { dayNumberOf, daysInMonth } from "../time/days.js";
import { easterSunday } from "../time/easter.js";
import { monthStart, yearOf } from "../time/months.js";
import { weekdays } from "../time/weekdays.js";
import { type Days, sharedDays } from "./horizon.js";
import { dayInWeek } from "./week.js";

/** The runs of days of a holiday that touch a run of days, earliest first: one a year, or none in a year that does not have it. */
export function* holidayDays(holiday: Holiday, within: Days): Generator<Days> {
  const { days = 1 } = holiday;
  if ("on" in holiday) yield* touching(dayNumberOf(holiday.on), days, within);
  else
    for (let year = yearOf(within.from - days) - 1; year <= yearOf(within.to) + 1; year += 1) {
      const first = firstDayIn(year, holiday);
      if (first !== undefined) yield* touching(first, days, within);
    }
}

/** The run that begins on a day, where it touches the other. */
function* touching(first: number, days: number, within: Days): Generator<Days> {
  const run = sharedDays({ from: first, to: first + days - 1 }, within);
  if (run.from <= run.to) yield run;
}

type Yearly = Exclude<Holiday, { readonly on: string }>;

const firstDayIn = (year: number, holiday: Yearly): number | undefined => {
  if ("easter" in holiday) return easterSunday(year) + holiday.easter;
  const { month } = holiday;
  const monthBegins = monthStart(year * 12 + month - 1);
  const length = daysInMonth(year, month);
  if ("day" in holiday) return holiday.day > length ? undefined : observed(monthBegins + holiday.day - 1, holiday);
  const first = (weekdays.indexOf(holiday.weekday) - dayInWeek(monthBegins, "mon") + 7) % 7;
  const last = first + 7 * Math.floor((length - 1 - first) / 7);
  const day = holiday.nth === -1 ? last : first + 7 * (holiday.nth - 1);
  return day < length ? monthBegins + day : undefined;
};

/** The day on which it is kept. */
const observed = (day: number, holiday: FixedHoliday): number => {
  const weekday = dayInWeek(day, "mon");
  if (holiday.observed === undefined || weekday < 5) return day;
  return holiday.observed === "nearest-weekday" && weekday === 5 ? day - 1 : day + 7 - weekday;
};
