import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/time/add-days.js";
import { dateOfDay } from "../../../src/time/date-of-day.js";
import { dayNumberOf } from "../../../src/time/day-number.js";
import { daysBetween } from "../../../src/time/days-between.js";
import { weekdayOf, weekdays } from "../../../src/time/weekday-of.js";

describe("F57 days are integers, the same on every machine", () => {
  test("each day from 1900 to 2200 has the number Date.UTC gives, and comes back from it", () => {
    for (let day = Date.UTC(1900, 0, 1) / 86_400_000; day <= Date.UTC(2200, 11, 31) / 86_400_000; day += 1) {
      const date = new Date(day * 86_400_000);
      const text = date.toISOString().slice(0, 10);
      if (dateOfDay(day) !== text || dayNumberOf(text) !== day || weekdayOf(day) !== weekdays[(date.getUTCDay() + 6) % 7])
        expect.fail(text);
    }
  });

  test("counting on", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(addDays("2027-01-01", 0)).toBe("2027-01-01");
    expect(daysBetween("2027-01-01", "2028-01-01")).toBe(365);
    expect(daysBetween("2028-01-01", "2027-12-31")).toBe(-1);
  });

  test("weekdays", () => {
    expect(weekdays).toEqual(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
    expect(weekdayOf(dayNumberOf("2027-02-28"))).toBe("sun");
    expect(weekdayOf(-1)).toBe("wed");
  });

  test("what is no day is refused", () => {
    expect(() => dayNumberOf("2027-02-29")).toThrow(
      expect.objectContaining({ code: "date", path: ["date"], values: { found: "2027-02-29" } }),
    );
    expect(() => addDays("2200-12-31", 1)).toThrow(expect.objectContaining({ code: "range", path: ["day"] }));
    expect(() => addDays("1900-01-01", -1)).toThrow(expect.objectContaining({ code: "range" }));
    expect(() => addDays("2027-01-01", 0.5)).toThrow(expect.objectContaining({ code: "range" }));
    expect(() => addDays("2027-01-01", Number.NaN)).toThrow(expect.objectContaining({ code: "range" }));
    expect(() => weekdayOf(0.5)).toThrow(expect.objectContaining({ code: "range" }));
  });
});
