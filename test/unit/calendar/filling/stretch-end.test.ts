import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridOf, stretchAt } from "../../../../src/calendar/bound-grid.js";
import { stretchEnd } from "../../../../src/calendar/filling/stretch-end.js";
import { dayNumberOf } from "../../../../src/time/days.js";
import { minutesInDay } from "../../../../src/time/units.js";

const anchor = dayNumberOf("2027-01-06"); // a Wednesday

describe("C8 the end of a stretch of a bound", () => {
  it("is the first minute that is not in it", () => {
    const bounds = fc.record({
      per: fc.constantFrom("hour", "day", "week", "month", "quarter", "year"),
      every: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        bounds,
        fc.constantFrom("mon", "sun"),
        fc.integer({ min: -400, max: 400 }),
        fc.nat(minutesInDay - 1),
        (bound, weekStart, days, minute) => {
          const grid = gridOf(bound, anchor, weekStart);
          const wall = (anchor + days) * minutesInDay + minute;
          const stretch = stretchAt(grid, wall);
          const end = stretchEnd(grid, stretch);
          expect(end).toBeGreaterThan(wall);
          expect(stretchAt(grid, end - 1)).toBe(stretch);
          expect(stretchAt(grid, end)).not.toBe(stretch);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("of the first, in which it begins, lies where it begins for what is before", () => {
    const week = gridOf({ per: "week" }, anchor, "mon");
    const monday = dayNumberOf("2027-01-04") * minutesInDay;
    expect(stretchEnd(week, stretchAt(week, monday))).toBe(anchor * minutesInDay);
    expect(stretchEnd(week, stretchAt(week, anchor * minutesInDay))).toBe(monday + 7 * minutesInDay);
  });
});
