import { daysInMonth } from "../../time/days.js";
import { monthStart } from "../../time/months.js";
import { weekdayNumberOf } from "./month-days.js";

/** What the days, weekdays and weeks of a year depend on. */
export interface YearShape {
  /** The weekday of 1 January; Monday is 0. */
  readonly firstWeekday: number;
  /** How many days the year has. */
  readonly length: number;
  /** How many days the year before has. */
  readonly lengthBefore: number;
  /** How many days the year after has. */
  readonly lengthAfter: number;
}

/** A table of what depends on a year's shape alone, each value computed when it is first asked for. Returns a look-up by the year and its first day. */
export const byShapeOfYear = <Value>(compute: (shape: YearShape) => Value): ((year: number, firstDay: number) => Value) => {
  const known: (Value | undefined)[] = new Array<Value | undefined>(7 * 8).fill(undefined);
  return (year, firstDay) => {
    const next = monthStart((year + 1) * 12);
    const length = next - firstDay;
    const lengthBefore = firstDay - monthStart((year - 1) * 12);
    const lengthAfter = monthStart((year + 2) * 12) - next;
    const firstWeekday = weekdayNumberOf(firstDay);
    const key = firstWeekday * 8 + (length - 365) * 4 + (lengthBefore - 365) * 2 + lengthAfter - 365;
    const ready = known[key];
    if (ready !== undefined) return ready;
    const value = compute({ firstWeekday, length, lengthBefore, lengthAfter });
    known[key] = value;
    return value;
  };
};

/** A month in a year of some shape. */
export interface MonthInYear {
  /** 1 is January. */
  readonly month: number;
  /** How many days of the year lie before it. */
  readonly before: number;
  /** How many days it has. */
  readonly length: number;
  /** The weekday of its 1st; Monday is 0. */
  readonly firstWeekday: number;
}

/** The twelve months of a year of some shape. */
export const monthsInYear = ({ firstWeekday, length }: Pick<YearShape, "firstWeekday" | "length">): readonly MonthInYear[] => {
  let before = 0;
  return Array.from({ length: 12 }, (_, index) => {
    const month = { month: index + 1, before, length: daysInMonth(length === 366 ? aLeapYear : aLeapYear + 1, index + 1) };
    before += month.length;
    return { ...month, firstWeekday: (firstWeekday + month.before) % 7 };
  });
};

const aLeapYear = 2000;
