import { describe, expect, test } from "vitest";
import { dayNumberOf } from "../../../src/time/days.js";
import { weekdayOf, weekdays } from "../../../src/time/weekdays.js";

describe("F57 weekdays are counted from the number of the day, the same on every machine", () => {
  test("they are in ISO order", () => {
    expect(weekdays).toEqual(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
  });

  test("each day from 1900 to 2200 has the weekday Date gives in UTC", () => {
    for (let day = Date.UTC(1900, 0, 1) / 86_400_000; day <= Date.UTC(2200, 11, 31) / 86_400_000; day += 1) {
      const date = new Date(day * 86_400_000);
      if (weekdayOf(day) !== weekdays[(date.getUTCDay() + 6) % 7]) expect.fail(date.toISOString());
    }
    expect(weekdayOf(dayNumberOf("2027-02-28"))).toBe("sun");
    expect(weekdayOf(-1)).toBe("wed");
  });

  test("a fraction of a day has none", () => {
    expect(() => weekdayOf(0.5)).toThrow(expect.objectContaining({ code: "range" }));
  });
});
