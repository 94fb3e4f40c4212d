import { describe, expect, test } from "vitest";
import type { Recurrence } from "../../../../src/model/schedule/recurrence.js";
import { describeRecurrence } from "../../../../src/words/values/recurrences.js";
import { wording } from "../wording.js";

const workdays = ["mon", "tue", "wed", "thu", "fri"] as const;
const allDays = [...workdays, "sat", "sun"] as const;

const cases: [Recurrence, string][] = [
  [{ kind: "daily" }, "daily"],
  [{ kind: "daily", every: 3, at: ["09:30"] }, "every 3 days at 09:30"],
  [{ kind: "daily", days: workdays, at: ["09:30", "17:00"] }, "daily, Mon–Fri at 09:30 and 17:00"],
  [{ kind: "daily", days: allDays }, "daily"],
  [{ kind: "weekly", on: ["mon"], at: ["09:30"] }, "every Monday at 09:30"],
  [{ kind: "weekly", every: 1, on: ["mon", "thu"] }, "every Monday and Thursday"],
  [{ kind: "weekly", every: 2, on: ["thu"], at: [] }, "every 2 weeks on Thursday"],
  [{ kind: "weekly", on: workdays }, "every week, Mon–Fri"],
  [{ kind: "weekly", every: 2, on: ["mon", "tue", "wed", "sat"] }, "every 2 weeks, Mon–Wed and Sat"],
  [{ kind: "weekly", on: [] }, "on days not stated"],
  [{ kind: "monthly", on: [{ nth: 1, weekday: "tue" }], at: ["09:00"] }, "on the first Tuesday of every month at 09:00"],
  [{ kind: "monthly", on: [{ nth: -1, weekday: "sat" }] }, "on the last Saturday of every month"],
  [{ kind: "monthly", every: 3, on: [{ day: 15 }, { day: -1 }] }, "every 3 months on day 15 and the last day"],
  [{ kind: "monthly", on: [{ day: 31, clamp: true }] }, "on day 31 (or the last, in a shorter month) of every month"],
  [
    {
      kind: "monthly",
      on: [
        { nth: 2, businessDay: true },
        { nth: -1, businessDay: true },
      ],
    },
    "on the second business day and the last business day of every month",
  ],
  [{ kind: "monthly", on: [{ nth: 12, businessDay: true }] }, "on business day 12 of every month"],
  [{ kind: "monthly", on: [{ nth: -3, businessDay: true }] }, "on business day 3 from the end of every month"],
  [{ kind: "monthly", on: [{ nearest: 15, businessDay: true }] }, "on the business day nearest to day 15 of every month"],
  [
    {
      kind: "yearly",
      on: [
        { month: 7, day: 4 },
        { month: 11, nth: 4, weekday: "thu" },
      ],
      at: ["12:00"],
    },
    "every year on 4 July and the fourth Thursday of November at 12:00",
  ],
  [{ kind: "quota", posts: 2, per: "week" }, "2 a week"],
  [
    { kind: "quota", posts: { min: 2, max: 3 }, per: "week", days: workdays, window: { from: "14:00", to: "16:00" } },
    "2–3 a week, Mon–Fri, 14:00–16:00",
  ],
  [{ kind: "quota", posts: { min: 1 }, every: 3, per: "week", days: ["mon"] }, "at least 1 every 3 weeks, Monday"],
  [{ kind: "quota", posts: { max: 1 }, per: "day" }, "at most 1 a day"],
  [{ kind: "quota", posts: { min: 0, max: 2 }, every: 1, per: "month" }, "at most 2 a month"],
  [{ kind: "quota", posts: { min: 2, max: 2 }, per: "month", days: allDays }, "2 a month"],
  [{ kind: "quota", posts: { min: 0 } }, "any number"],
  [{ kind: "quota", posts: 3 }, "3 in a period not stated"],
  [{ kind: "quota", posts: { max: 3 } }, "at most 3 in a period not stated"],
  [{ kind: "quota", days: ["mon", "wed"] }, "an unstated number, Monday and Wednesday"],
  [{ kind: "quota", per: "week" }, "an unstated number a week"],
  [
    { kind: "relative", to: "launch", offsets: [{ weeks: -4 }, { weeks: -2 }, { days: -3 }], at: ["10:00"] },
    "4 weeks before, 2 weeks before and 3 days before the launch at 10:00",
  ],
  [{ kind: "relative", to: "launch", offsets: [{ days: 0 }] }, "on the day of the launch"],
  [{ kind: "relative", to: "launch", offsets: [] }, "on days not stated"],
  [{ kind: "rrule", rrule: "FREQ=WEEKLY;BYDAY=MO", at: ["08:00"] }, "by the rule FREQ=WEEKLY;BYDAY=MO at 08:00"],
  [{ kind: "dates", on: ["2027-02-16", "2027-05-18"], at: ["10:00"] }, "on 16 February 2027 and 18 May 2027 at 10:00"],
  [{ kind: "as-needed" }, "as needed"],
  [{ kind: "as-needed", trigger: "there is something to say" }, "as needed: there is something to say"],
];

describe("C8 recurrences in words", () => {
  test.each(cases)("%j is %s", (recurrence, words) => expect(describeRecurrence(recurrence, wording)).toBe(words));

  test("times name the zone where one is given", () => {
    const quota: Recurrence = {
      kind: "quota",
      posts: { min: 2, max: 3 },
      per: "week",
      days: workdays,
      window: { from: "14:00", to: "16:00" },
    };
    expect(describeRecurrence(quota, wording, "UTC")).toBe("2–3 a week, Mon–Fri, 14:00–16:00 UTC");
    expect(describeRecurrence({ kind: "daily", at: ["09:30"] }, wording, "UTC")).toBe("daily at 09:30 UTC");
    expect(describeRecurrence({ kind: "daily" }, wording, "UTC")).toBe("daily");
  });
});
