import { describe, expect, it } from "vitest";
import { dailyRule } from "../../../../src/calendar/recurrence/daily-rule.js";
import { datesRule } from "../../../../src/calendar/recurrence/dates-rule.js";
import { monthlyRule } from "../../../../src/calendar/recurrence/monthly-rule.js";
import { weeklyRule } from "../../../../src/calendar/recurrence/weekly-rule.js";
import { yearlyRule } from "../../../../src/calendar/recurrence/yearly-rule.js";
import type { MonthlyDay, YearlyDay } from "../../../../src/model/schedule/recurrence-day.js";
import { contextOf, dayOf, textsOf } from "../../../laws/recurrence/walk.js";

const monthly = (on: readonly MonthlyDay[], from: string, to: string, every = 1): readonly string[] =>
  textsOf(monthlyRule({ kind: "monthly", on, every }, contextOf({ hasStart: false })), from, to);

const yearly = (on: readonly YearlyDay[], from: string, to: string): readonly string[] =>
  textsOf(yearlyRule({ kind: "yearly", on }, contextOf({ hasStart: false })), from, to);

describe("C8 F50 the days of a month", () => {
  it("a month without the day has none, unless it may take its last", () => {
    expect(monthly([{ day: 31 }], "2027-01-01", "2027-05-31")).toEqual(["2027-01-31", "2027-03-31", "2027-05-31"]);
    expect(monthly([{ day: 31, clamp: true }], "2027-01-01", "2027-04-30")).toEqual([
      "2027-01-31",
      "2027-02-28",
      "2027-03-31",
      "2027-04-30",
    ]);
    expect(monthly([{ day: 29 }], "2100-02-01", "2100-02-28")).toEqual([]);
  });

  it("from the end", () => {
    expect(monthly([{ day: -1 }], "2028-01-01", "2028-03-31")).toEqual(["2028-01-31", "2028-02-29", "2028-03-31"]);
    expect(monthly([{ day: -30 }], "2027-01-01", "2027-03-31")).toEqual(["2027-01-02", "2027-03-02"]);
  });

  it("the fifth of a weekday skips the months that have four", () => {
    expect(monthly([{ nth: 5, weekday: "fri" }], "2027-01-01", "2027-06-30")).toEqual(["2027-01-29", "2027-04-30"]);
    expect(monthly([{ nth: -1, weekday: "fri" }], "2027-04-01", "2027-05-31")).toEqual(["2027-04-30", "2027-05-28"]);
  });

  it("business days from both ends, and none where the month has fewer", () => {
    expect(monthly([{ nth: 1, businessDay: true }], "2027-05-01", "2027-05-31")).toEqual(["2027-05-03"]);
    expect(monthly([{ nth: -1, businessDay: true }], "2027-01-01", "2027-02-28")).toEqual(["2027-01-29", "2027-02-26"]);
    expect(monthly([{ nth: 22, businessDay: true }], "2027-01-01", "2027-03-31")).toEqual(["2027-03-30"]);
    expect(monthly([{ nth: 0, businessDay: true }], "2027-01-01", "2027-12-31")).toEqual([]);
  });

  it("the business day nearest to a day, the earlier of two, never in another month, and none where the month lacks that day", () => {
    expect(monthly([{ nearest: 15, businessDay: true }], "2027-05-01", "2027-08-31")).toEqual([
      "2027-05-14",
      "2027-06-15",
      "2027-07-15",
      "2027-08-16",
    ]);
    expect(monthly([{ nearest: 1, businessDay: true }], "2027-05-01", "2027-05-31")).toEqual(["2027-05-03"]);
    expect(monthly([{ nearest: 31, businessDay: true }], "2027-01-01", "2027-03-31")).toEqual(["2027-01-29", "2027-03-31"]);
    const onlyTwo = contextOf({ isBusinessDay: (day) => day === dayOf("2027-05-10") || day === dayOf("2027-05-12") });
    const rule = monthlyRule({ kind: "monthly", on: [{ nearest: 11, businessDay: true }] }, onlyTwo);
    expect(textsOf(rule, "2027-01-01", "2027-12-31")).toEqual(["2027-05-10"]);
  });

  it("each day once however often it is named, in order, in every nth month", () => {
    const on: MonthlyDay[] = [{ day: -1 }, { nth: 1, businessDay: true }, { day: 31 }, { day: 1 }, { nth: 1, weekday: "fri" }];
    expect(monthly(on, "2027-01-01", "2027-06-30", 3)).toEqual(["2027-01-01", "2027-01-31", "2027-04-01", "2027-04-02", "2027-04-30"]);
  });
});

describe("C8 F50 the days of a year", () => {
  it("29 February is only in leap years", () => {
    expect(yearly([{ month: 2, day: 29 }], "2095-01-01", "2105-12-31")).toEqual(["2096-02-29", "2104-02-29"]);
  });

  it("a weekday of a month, and dates that fall on the same day once", () => {
    const on: YearlyDay[] = [
      { month: 11, nth: 4, weekday: "thu" },
      { month: 11, day: 25 },
      { month: 1, day: 1 },
    ];
    expect(yearly(on, "2027-01-01", "2028-12-31")).toEqual(["2027-01-01", "2027-11-25", "2028-01-01", "2028-11-23", "2028-11-25"]);
  });
});

describe("X2 a rule is the same from every day, and begins where its start is stated", () => {
  it("every nth day keeps its phase before the day it counts from", () => {
    const daily = (hasStart: boolean) =>
      textsOf(dailyRule({ kind: "daily", every: 5 }, contextOf({ hasStart })), "2026-12-20", "2027-01-08");
    expect(daily(false)).toEqual(["2026-12-22", "2026-12-27", "2027-01-01", "2027-01-06"]);
    expect(daily(true)).toEqual(["2027-01-01", "2027-01-06"]);
  });

  it("the first week counts, though its Monday is over", () => {
    const rule = weeklyRule({ kind: "weekly", every: 2, on: ["mon", "fri"], at: ["15:00", "09:30", "15:00"] }, contextOf());
    expect(textsOf(rule, "2026-12-01", "2027-01-12")).toEqual([
      "2027-01-01T09:30",
      "2027-01-01T15:00",
      "2027-01-11T09:30",
      "2027-01-11T15:00",
    ]);
  });

  it("ends with the last day a calendar can name", () => {
    const rule = dailyRule({ kind: "daily" }, contextOf({ anchor: dayOf("2200-12-30") }));
    expect(textsOf(rule, "2200-12-01", "2200-12-31")).toEqual(["2200-12-30", "2200-12-31"]);
    expect(rule.startOf(rule.frameOf(dayOf("2200-12-31")) + 1)).toBe(Number.POSITIVE_INFINITY);
  });

  it("a date on the day of the start belongs to it", () => {
    for (const at of [undefined, ["00:00", "09:30"]]) {
      const rule = datesRule({ kind: "dates", on: ["2026-12-31", "2027-01-01"], ...(at && { at }) }, contextOf());
      expect(textsOf(rule, "2026-01-01", "2027-12-31")).toEqual(at?.map((time) => `2027-01-01T${time}`) ?? ["2027-01-01"]);
    }
  });

  it("without days or times there are no slots", () => {
    const rules = [
      dailyRule({ kind: "daily", days: [] }, contextOf()),
      weeklyRule({ kind: "weekly", on: [] }, contextOf()),
      weeklyRule({ kind: "weekly", on: ["mon"], at: [] }, contextOf()),
      monthlyRule({ kind: "monthly", on: [] }, contextOf()),
      yearlyRule({ kind: "yearly", on: [] }, contextOf()),
      datesRule({ kind: "dates", on: [] }, contextOf()),
      datesRule({ kind: "dates", on: ["2027-01-05"], at: [] }, contextOf()),
    ];
    for (const rule of rules) {
      expect(textsOf(rule, "2026-01-01", "2030-12-31")).toEqual([]);
      expect(rule.hasTimes).toBe(false);
      expect(rule.atMost({ from: dayOf("2026-01-01"), to: dayOf("2030-12-31") })).toBe(0);
    }
  });
});
