import type { Holiday } from "../model/schedule/holiday.js";
import { monthStart, yearOf } from "../time/months.js";
import { holidayDays } from "./holiday-days.js";
import { allDays } from "./horizon.js";

/**
 * Says of a day whether people work on it: Monday to Friday, holidays aside. The holidays of a year are found when one of its days is first asked for;
 * there are none outside the years a calendar can name.
 */
export const businessDays = (holidays: readonly Holiday[]): ((day: number) => boolean) => {
  if (holidays.length === 0) return isWeekday;
  const years = new Map<number, Uint8Array>();
  let known: Year = { from: 0, to: -1, off: new Uint8Array(0) };
  return (day) => {
    if (!isWeekday(day)) return false;
    if (day < allDays.from || day > allDays.to) return true;
    if (day < known.from || day > known.to) known = yearWith(day, holidays, years);
    return known.off[day - known.from] !== 1;
  };
};

const isWeekday = (day: number): boolean => (((day + 3) % 7) + 7) % 7 < 5;

interface Year {
  readonly from: number;
  readonly to: number;
  /** 1 for each day that is a holiday. */
  readonly off: Uint8Array;
}

const yearWith = (day: number, holidays: readonly Holiday[], years: Map<number, Uint8Array>): Year => {
  const year = yearOf(day);
  const [from, to] = [monthStart(year * 12), monthStart((year + 1) * 12) - 1];
  const known = years.get(year);
  const off = known ?? new Uint8Array(to - from + 1);
  if (known === undefined) {
    for (const holiday of holidays) for (const run of holidayDays(holiday, { from, to })) off.fill(1, run.from - from, run.to - from + 1);
    years.set(year, off);
  }
  return { from, to, off };
};
