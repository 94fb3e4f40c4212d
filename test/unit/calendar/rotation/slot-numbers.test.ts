import { describe, expect, it, vi } from "vitest";
import { dailyRule } from "../../../../src/calendar/recurrence/daily-rule.js";
import { datesRule } from "../../../../src/calendar/recurrence/dates-rule.js";
import { monthlyRule } from "../../../../src/calendar/recurrence/monthly-rule.js";
import { quotaRhythm } from "../../../../src/calendar/recurrence/quota-rhythm.js";
import type { RuleContext, SlotRule } from "../../../../src/calendar/recurrence/slot-rule.js";
import { weeklyRule } from "../../../../src/calendar/recurrence/weekly-rule.js";
import { slotNumbers } from "../../../../src/calendar/rotation/slot-numbers.js";
import { dateOfDay, dayNumberOf } from "../../../../src/time/days.js";
import { minutesInDay } from "../../../../src/time/units.js";

const anchor = dayNumberOf("2027-01-06"); // a Wednesday
const contextOf = (hasStart: boolean): RuleContext => ({
  anchor,
  hasStart,
  weekStart: "mon",
  isBusinessDay: () => true,
  lastWallBy: () => 0,
  elapse: (wall, minutes) => wall + minutes,
});

/** The days of slots with their numbers. */
const numbersOf = (rule: SlotRule, from: string, to: string): readonly string[] => {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  const numbers = slotNumbers(rule, anchor);
  const found: string[] = [];
  for (let frame = rule.frameOf(first); rule.startOf(frame) <= last; frame += 1)
    for (const [index, wall] of rule.slotsIn(frame).entries()) {
      const day = Math.floor(wall / minutesInDay);
      if (day >= first && day <= last) found.push(`${dateOfDay(day)} ${numbers.of(frame, index)}`);
    }
  return found;
};

describe("C8 slots are numbered from the anchor of their rule", () => {
  it("0 is the first on that day or later, and those before are negative", () => {
    const rule = weeklyRule({ kind: "weekly", on: ["mon", "fri"] }, contextOf(false));
    expect(numbersOf(rule, "2026-12-28", "2027-01-15")).toEqual([
      "2026-12-28 -3",
      "2027-01-01 -2",
      "2027-01-04 -1",
      "2027-01-08 0",
      "2027-01-11 1",
      "2027-01-15 2",
    ]);
  });

  it("also in the frames of later years", () => {
    const rule = weeklyRule({ kind: "weekly", on: ["mon", "fri"] }, contextOf(false));
    expect(numbersOf(rule, "2029-01-01", "2029-01-05")).toEqual(["2029-01-01 207", "2029-01-05 208"]);
  });

  it("of a rule that begins in the midst of a frame, too", () => {
    const weekly = weeklyRule({ kind: "weekly", on: ["mon", "fri"] }, contextOf(true));
    expect(numbersOf(weekly, "2026-12-28", "2027-01-11")).toEqual(["2027-01-08 0", "2027-01-11 1"]);
    const first = dayNumberOf("1900-01-01");
    const daily = dailyRule({ kind: "daily", every: 2 }, contextOf(false));
    expect(numbersOf(daily, "1900-01-01", "1900-01-04")).toEqual([
      `1900-01-02 ${(first + 1 - anchor) / 2}`,
      `1900-01-04 ${(first + 3 - anchor) / 2}`,
    ]);
  });

  it("where frames differ, by counting them in both directions", () => {
    const monthly = monthlyRule({ kind: "monthly", on: [{ day: 31 }, { day: 6 }] }, contextOf(false));
    expect(numbersOf(monthly, "2026-10-31", "2027-04-06")).toEqual([
      "2026-10-31 -4",
      "2026-11-06 -3",
      "2026-12-06 -2",
      "2026-12-31 -1",
      "2027-01-06 0",
      "2027-01-31 1",
      "2027-02-06 2",
      "2027-03-06 3",
      "2027-03-31 4",
      "2027-04-06 5",
    ]);
    const dates = datesRule({ kind: "dates", on: ["2027-02-01", "2026-02-01", "2027-01-07"] }, contextOf(false));
    expect(numbersOf(dates, "2026-01-01", "2027-12-31")).toEqual(["2026-02-01 -1", "2027-01-07 0", "2027-02-01 1"]);
  });

  it("frames are counted once, however many slots are asked about", () => {
    const monthly = monthlyRule({ kind: "monthly", on: [{ day: 6 }] }, contextOf(true));
    const slotsIn = vi.fn(monthly.slotsIn);
    const numbers = slotNumbers({ ...monthly, slotsIn }, anchor);
    for (const frame of [100, 100, 7, 200, 199]) expect(numbers.of(frame, 0)).toBe(frame);
    expect(slotsIn.mock.calls.length).toBeLessThanOrEqual(202);
  });

  it("how many that may be is known by arithmetic: none where frames have a rhythm", () => {
    const monthly = slotNumbers(monthlyRule({ kind: "monthly", on: [{ day: 6 }] }, contextOf(false)), anchor);
    expect(monthly.toCount(dayNumberOf("2028-01-06"))).toBe(13);
    expect(monthly.toCount(dayNumberOf("2026-01-06"))).toBe(13);
    expect(slotNumbers(weeklyRule({ kind: "weekly", on: ["mon"] }, contextOf(false)), anchor).toCount(0)).toBe(0);
  });
});

describe("C8 slots with places of their own are numbered by these", () => {
  /** Three slots in every week; of the first only two, and their places are not in the order of their days. */
  const rule: SlotRule = {
    hasTimes: false,
    atOnce: 3,
    rhythm: [3],
    frameOf: (day) => Math.floor((day - anchor) / 7),
    startOf: (frame) => anchor + frame * 7,
    slotsIn: (frame) => [0, 1, 2].slice(frame === 0 ? 1 : 0).map((day) => (anchor + frame * 7 + day) * minutesInDay),
    atMost: () => 0,
    places: { numberOf: (frame, index) => (frame === 0 ? 1 : 2) - index, countIn: (frame) => (frame === 0 ? 2 : 3) },
  };

  it("whatever the order in which they lie", () => {
    const numbers = slotNumbers(rule, anchor);
    expect([0, 1].map((index) => numbers.of(0, index))).toEqual([1, 0]);
    expect([0, 1, 2].map((index) => numbers.of(1, index))).toEqual([4, 3, 2]);
    expect([0, 1, 2].map((index) => numbers.of(3, index))).toEqual([10, 9, 8]);
  });
});

describe("C8 the stretches of a quota have a rhythm", () => {
  const quota = { count: 2, window: undefined, days: ["wed", "sat"] } as const;
  const grid = { anchor, weekStart: "mon" } as const;

  it.each([
    ["by day, every day", { per: "day", every: 1 }, undefined, [2]],
    ["by day, on some weekdays", { per: "day", every: 1 }, quota.days, [2, 0, 0, 2, 0, 0, 0]],
    ["by two days, on some weekdays", { per: "day", every: 2 }, quota.days, [2, 2, 0, 2, 0, 2, 0]],
    ["by seven days", { per: "day", every: 7 }, quota.days, [2]],
    ["by week", { per: "week", every: 1 }, quota.days, [2]],
    ["on no day", { per: "month", every: 1 }, [], [0]],
  ] as const)("%s", (_, cut, days, rhythm) => {
    expect(quotaRhythm({ ...quota, days, grid: { ...grid, ...cut } })).toEqual(rhythm);
  });
});
