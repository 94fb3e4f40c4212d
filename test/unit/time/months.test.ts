import { describe, expect, test } from "vitest";
import { monthOf, monthStart, yearOf } from "../../../src/time/months.js";

describe("F57 months are integers, the same on every machine", () => {
  test("each month from 1600 to 2500 begins on the day Date.UTC gives, and its days lie in it", () => {
    for (let month = 1600 * 12; month < 2500 * 12; month += 1) {
      const year = Math.floor(month / 12);
      const start = Date.UTC(year, month - year * 12, 1) / 86_400_000;
      const next = Date.UTC(year, month - year * 12 + 1, 1) / 86_400_000;
      if (monthStart(month) !== start || monthOf(start) !== month || monthOf(next - 1) !== month || yearOf(start) !== year)
        expect.fail(`${year}, month ${month - year * 12 + 1}`);
    }
  });

  test("months before the year 0 and far beyond any calendar have a first day, too", () => {
    const days = (month: number) => monthStart(month + 1) - monthStart(month);
    expect([-24_000, 24_000, 12_000_000_001].map(days)).toEqual([31, 31, 29]);
    expect(monthOf(monthStart(-24_001))).toBe(-24_001);
  });
});
