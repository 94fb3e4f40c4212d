import { describe, expect, it } from "vitest";
import { resolveDate } from "../../../../src/calendar/recurrence/resolve-date.js";
import type { CampaignInput } from "../../../../src/model/schedule/campaign.js";
import type { DateRef, Offset } from "../../../../src/model/values/date-ref.js";
import { dateOfDay, dayNumberOf } from "../../../../src/time/days.js";
import { weekdayOf } from "../../../../src/time/weekdays.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";

const isWorkday = (day: number): boolean => !["sat", "sun"].includes(weekdayOf(day));

const resolved = (fields: PlanFields, date: DateRef): string => {
  const found = resolveDate(planOf(fields), date, isWorkday);
  return "unresolved" in found ? [found.unresolved, found.anchor].join(" ").trim() : dateOfDay(found.day);
};

/** The day so far from an anchor. */
const from = (anchor: string, offset: Offset): string =>
  resolved({ campaigns: [{ id: "launch", name: "Launch", anchor }] }, { to: "launch", offset });

describe("X3 a relative date lies so far from its anchor", () => {
  it.each<[string, Offset, string]>([
    ["2027-11-28", {}, "2027-11-28"],
    ["2027-11-28", { days: -14 }, "2027-11-14"],
    ["2027-11-28", { weeks: -4 }, "2027-10-31"],
    ["2027-11-28", { months: -3 }, "2027-08-28"],
    ["2027-11-28", { months: 2, weeks: 1, days: -3 }, "2028-02-01"],
    ["2027-03-31", { months: -1 }, "2027-02-28"],
    ["2027-03-31", { months: 1 }, "2027-04-30"],
    ["2028-02-29", { months: 12 }, "2029-02-28"],
    ["2028-02-29", { months: -48 }, "2024-02-29"],
    ["2027-01-31", { months: -11 }, "2026-02-28"],
    ["2027-11-28T10:00", { days: 1 }, "2027-11-29"],
  ])("%s, %o", (anchor, offset, day) => expect(from(anchor, offset)).toBe(day));

  it.each<[string, Offset, string]>([
    ["2027-11-28T10:00", { hours: -10 }, "2027-11-28"],
    ["2027-11-28T10:00", { hours: -10, minutes: -1 }, "2027-11-27"],
    ["2027-11-28T10:00", { hours: 14 }, "2027-11-29"],
    ["2027-11-28", { hours: -72 }, "2027-11-25"],
    ["2027-11-28", { minutes: -1 }, "2027-11-27"],
    ["2027-11-28", { minutes: 1439 }, "2027-11-28"],
  ])("%s, %o: hours and minutes count", (anchor, offset, day) => expect(from(anchor, offset)).toBe(day));

  it.each<[string, Offset, string]>([
    ["2027-01-06", { businessDays: 1 }, "2027-01-07"], // a Wednesday
    ["2027-01-06", { businessDays: 3 }, "2027-01-11"],
    ["2027-01-06", { businessDays: -3 }, "2027-01-01"],
    ["2027-01-06", { businessDays: 5 }, "2027-01-13"],
    ["2027-01-09", { businessDays: 1 }, "2027-01-11"], // a Saturday
    ["2027-01-09", { businessDays: 5 }, "2027-01-15"],
    ["2027-01-10", { businessDays: -1 }, "2027-01-08"], // a Sunday
    ["2027-01-10", { businessDays: -5 }, "2027-01-04"],
    ["2027-01-09", {}, "2027-01-09"],
  ])("%s, %o: from Monday to Friday", (anchor, offset, day) => expect(from(anchor, offset)).toBe(day));

  it("business days are what counting them one by one gives", () => {
    const isBusinessDay = (day: number) => !["sat", "sun"].includes(weekdayOf(day));
    for (let start = dayNumberOf("2027-01-04"); start < dayNumberOf("2027-01-11"); start += 1)
      for (let count = -23; count <= 23; count += 1) {
        let at = start;
        for (let left = Math.abs(count); left > 0; ) {
          at += Math.sign(count);
          if (isBusinessDay(at)) left -= 1;
        }
        expect(from(dateOfDay(start), { businessDays: count })).toBe(dateOfDay(at));
      }
  });

  it.each<[Offset, string]>([
    [{ weeks: -1, snap: "mon" }, "2027-11-15"], // from Sunday, 2027-11-21, back
    [{ weeks: 1, snap: "mon" }, "2027-12-06"], // from Sunday, 2027-12-05, on
    [{ weeks: 1, snap: "sun" }, "2027-12-05"],
    [{ snap: "wed" }, "2027-12-01"],
    [{ months: -1, days: 5, snap: "fri" }, "2027-10-29"], // 2027-11-02 is before the anchor, whatever the numbers add up to
    [{ months: 1, days: -5, snap: "fri" }, "2027-12-24"],
    [{ hours: -30, snap: "fri" }, "2027-11-26"],
  ])("%o: snaps to the weekday in the direction of the offset", (offset, day) => expect(from("2027-11-28", offset)).toBe(day));

  it("adds months, then days, then business days", () => {
    expect(from("2027-01-30", { months: 1, days: 1, businessDays: 1 })).toBe("2027-03-02");
  });

  it("a phase counts from its first day, and a campaign without an anchor too", () => {
    const campaigns: CampaignInput[] = [
      {
        id: "fair",
        name: "Fair",
        from: "2027-05-03",
        phases: [
          { id: "before", name: "Before", from: { to: "fair", offset: { weeks: -2 } } },
          { id: "long-before", name: "Long before", from: { to: "before", offset: { months: -1 } } },
        ],
      },
    ];
    expect(resolved({ campaigns }, { to: "fair", offset: { days: 1 } })).toBe("2027-05-04");
    expect(resolved({ campaigns }, { to: "long-before", offset: { days: -1 } })).toBe("2027-03-18");
  });

  it("carries the time of day through a chain", () => {
    const campaigns: CampaignInput[] = [
      {
        id: "launch",
        name: "Launch",
        anchor: "2027-05-03T10:00",
        phases: [{ id: "eve", name: "Eve", from: { to: "launch", offset: { hours: -6 } } }],
      },
    ];
    expect(resolved({ campaigns }, { to: "eve", offset: { hours: -4 } })).toBe("2027-05-03");
    expect(resolved({ campaigns }, { to: "eve", offset: { hours: -5 } })).toBe("2027-05-02");
  });

  it("a stated day is itself", () => expect(resolved({}, "2027-05-03")).toBe("2027-05-03"));
});

describe("X3 a relative date without a known anchor says why", () => {
  it.each<[string, PlanFields, DateRef, string]>([
    ["a campaign without a day", { campaigns: [{ id: "c", name: "C" }] }, { to: "c", offset: {} }, "unknown-day c"],
    [
      "a campaign that begins with itself",
      { campaigns: [{ id: "c", name: "C", from: { to: "c", offset: { weeks: -1 } } }] },
      { to: "c", offset: {} },
      "unknown-day c",
    ],
    [
      "a phase without a day",
      { campaigns: [{ id: "c", name: "C", anchor: "2027-05-03", phases: [{ id: "p", name: "P" }] }] },
      { to: "p", offset: {} },
      "unknown-day p",
    ],
    [
      "the occurrences of a cadence",
      { cadences: [{ id: "w", when: { kind: "weekly", on: ["mon"] } }] },
      { to: "w", offset: {} },
      "unknown-day w",
    ],
    ["a day too late", { campaigns: [{ id: "c", name: "C", anchor: "2200-12-31" }] }, { to: "c", offset: { days: 1 } }, "out-of-range"],
    [
      "a day too early",
      { campaigns: [{ id: "c", name: "C", anchor: "1900-01-01" }] },
      { to: "c", offset: { minutes: -1 } },
      "out-of-range",
    ],
    [
      "months too many",
      { campaigns: [{ id: "c", name: "C", anchor: "2027-01-01" }] },
      { to: "c", offset: { months: 1_000_000 } },
      "out-of-range",
    ],
  ])("%s", (_, fields, date, because) => expect(resolved(fields, date)).toBe(because));

  it("F22 campaigns and phases that count from each other end all the same", () => {
    const rings: CampaignInput[][] = [
      [
        { id: "a", name: "A", from: { to: "b", offset: { days: 1 } } },
        { id: "b", name: "B", from: { to: "a", offset: { days: 1 } } },
      ],
      [{ id: "a", name: "A", from: { to: "b", offset: {} }, phases: [{ id: "b", name: "B", from: { to: "a", offset: {} } }] }],
    ];
    for (const campaigns of rings) {
      const plan = JSON.parse(
        JSON.stringify({ ...planOf({}), campaigns: campaigns.map((campaign) => ({ phases: [], paused: [], ...campaign })) }),
      );
      expect(resolveDate(plan, { to: "a", offset: {} }, isWorkday)).toEqual({ unresolved: "circular", anchor: "a" });
    }
  });

  it("F22 a chain of 10 000 phases is followed to its end", () => {
    const phases = times(10_000, (at) => ({
      id: `p${at}`,
      name: "P",
      from: at === 0 ? "2027-01-01" : { to: `p${at - 1}`, offset: { days: 1 } },
    }));
    const campaigns = [{ id: "c", name: "C", phases }];
    expect(resolved({ campaigns }, { to: "p9999", offset: { days: -9999 } })).toBe("2027-01-01");
  });
});
