import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessDays } from "../../../src/calendar/business-days.js";
import { holidayDays } from "../../../src/calendar/holiday-days.js";
import { allDays } from "../../../src/calendar/horizon.js";
import type { Holiday } from "../../../src/model/schedule/holiday.js";
import { dateOfDay, dayNumberOf } from "../../../src/time/days.js";
import { weekdayOf } from "../../../src/time/weekdays.js";

const holidays: readonly Holiday[] = [
  { name: "New Year's Day", month: 1, day: 1, observed: "nearest-weekday" },
  { name: "Good Friday", easter: -2 },
  { name: "Thanksgiving", month: 11, nth: 4, weekday: "thu", days: 2 },
  { name: "Leap day", month: 2, day: 29 },
  { name: "Between the years", month: 12, day: 24, days: 12 },
  { name: "Move", on: "2027-06-14", days: 3 },
];

/** The days off among Monday to Friday of a year. */
const daysOff = (isBusinessDay: (day: number) => boolean, year: number): readonly string[] => {
  const off: string[] = [];
  for (let day = dayNumberOf(`${year}-01-01`); day <= dayNumberOf(`${year}-12-31`); day += 1)
    if (!isBusinessDay(day) && !["sat", "sun"].includes(weekdayOf(day))) off.push(dateOfDay(day).slice(5));
  return off;
};

describe("X3 people work from Monday to Friday, holidays aside", () => {
  it("without holidays", () => expect(daysOff(businessDays([]), 2027)).toEqual([]));

  it("with holidays of every sort", () => {
    const off = daysOff(businessDays(holidays), 2027);
    expect(off).toEqual("01-01 01-04 03-26 06-14 06-15 06-16 11-25 11-26 12-24 12-27 12-28 12-29 12-30 12-31".split(" "));
  });

  it("whichever day is asked for first, the same as laying out every holiday of all years", () => {
    const off = new Set<number>();
    for (const holiday of holidays)
      for (const { from, to } of holidayDays(holiday, allDays)) for (let day = from; day <= to; day += 1) off.add(day);
    const isBusinessDay = businessDays(holidays);
    fc.assert(
      fc.property(fc.integer({ min: allDays.from - 500, max: allDays.to + 500 }), (start) => {
        for (let day = start; day < start + 40; day += 1)
          expect(isBusinessDay(day)).toBe(!["sat", "sun"].includes(weekdayOf(day)) && !off.has(day));
      }),
      { numRuns: 300 },
    );
  });
});
