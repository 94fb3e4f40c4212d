import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allDays } from "../../../../src/calendar/horizon.js";
import { addBusinessDays } from "../../../../src/calendar/recurrence/add-business-days.js";

/** A week off every seventh, a year off once, and otherwise Monday to Friday. */
const isBusinessDay = (day: number): boolean =>
  (((day + 3) % 7) + 7) % 7 < 5 && Math.floor((day + 3) / 7) % 7 !== 0 && (day < 20_000 || day > 20_400);

describe("X3 counting business days", () => {
  it("is what counting them one by one gives, near and far", () => {
    let far = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 19_000, max: 21_000 }),
        fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -900, max: 900 })),
        (start, count) => {
          let at = start;
          for (let left = Math.abs(count); left > 0; ) {
            at += Math.sign(count);
            if (isBusinessDay(at)) left -= 1;
          }
          if (Math.abs(at - start) > 100) far += 1;
          expect(addBusinessDays(start, count, isBusinessDay)).toBe(at);
        },
      ),
      { numRuns: 500 },
    );
    expect(far).toBeGreaterThan(100);
  });

  it("ends with the years a calendar can name", () => {
    const mondays = (day: number): boolean => (((day + 3) % 7) + 7) % 7 === 0;
    expect(addBusinessDays(allDays.from, -1, mondays)).toBe(Number.NEGATIVE_INFINITY);
    expect(addBusinessDays(allDays.to, 1, mondays)).toBe(Number.POSITIVE_INFINITY);
    expect(addBusinessDays(allDays.from - 1, 1, mondays)).toBe(Number.NEGATIVE_INFINITY);
    expect(addBusinessDays(allDays.to + 1, -1, mondays)).toBe(Number.POSITIVE_INFINITY);
    expect(addBusinessDays(0, 1_000_000, mondays)).toBe(Number.POSITIVE_INFINITY);
    expect(addBusinessDays(0, -1_000_000, mondays)).toBe(Number.NEGATIVE_INFINITY);
    expect(addBusinessDays(0, 1, () => false)).toBe(Number.POSITIVE_INFINITY);
  });

  it("asks of each day at most once where many are counted far", () => {
    let asked = 0;
    const counted = (day: number): boolean => {
      asked += 1;
      return day % 2 === 0;
    };
    for (let start = 0; start < 1000; start += 1) addBusinessDays(start, 5000, counted);
    expect(asked).toBeLessThan(110_000 + 1000 * 101);
  });
});
