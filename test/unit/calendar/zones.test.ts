import { describe, expect, it } from "vitest";
import { fnv1a64 } from "../../../src/base/text/fnv1a-64.js";
import type { CalendarOptions } from "../../../src/calendar/calendar-options.js";
import { tzDigest } from "../../../src/calendar/tz-digest.js";
import { dayNumberOf } from "../../../src/time/days.js";
import { offsetTable } from "../../../src/time/offset-table.js";
import { english } from "../../../src/words/english.js";
import type { PlanFields } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { calendarOf, placesOf } from "./calendars.js";

const everyDay = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** A daily cadence in a zone at these times. */
const daily = (
  timeZone: string,
  at: readonly string[],
  from: string,
  to = from,
  options: Omit<CalendarOptions, "from" | "to"> = {},
  plan: PlanFields = {},
) => calendarOf({ ...plan, timeZone, cadences: [{ id: "d", when: { kind: "weekly", on: everyDay, at } }] }, from, to, options);

describe("X4 F56 a time that the clocks jump over", () => {
  it.each([
    ["America/New_York", "2027-03-14", "02:30", "03:30", "2027-03-14T07:30:00Z"],
    ["Europe/Berlin", "2027-03-28", "02:30", "03:30", "2027-03-28T01:30:00Z"],
    ["Africa/Cairo", "2026-04-24", "00:30", "01:30", "2026-04-23T22:30:00Z"],
    ["Australia/Lord_Howe", "2026-10-04", "02:15", "02:45", "2026-10-03T15:45:00Z"],
    ["Antarctica/Troll", "2026-03-29", "02:15", "04:15", "2026-03-29T02:15:00Z"],
  ])("%s %s %s moves on by the length of the jump, says why, and drifts no further", (timeZone, day, time, moved, at) => {
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const { entries, findings, refused } = daily(timeZone, [time], day, next);
    const asked = `${day}T${time}`;
    const local = `${day}T${moved}`;
    expect(entries[0]).toMatchObject({ id: `d@${asked}`, original: asked, local, timeZone, at });
    expect(entries[0]?.moves).toEqual([
      {
        from: asked,
        to: local,
        key: "calendar/moved.clocks",
        values: { timeZone, time, day },
        because: `The clocks of ${timeZone} skip ${time} on ${english.date(day, "date")}.`,
      },
    ]);
    expect(entries[1]).toMatchObject({ local: `${next}T${time}`, moves: [] });
    expect(refused).toEqual([]);
    expect(findings).toMatchObject([
      {
        rule: "calendar-slot-in-gap",
        severity: "info",
        demand: "X4",
        node: `d@${asked}`,
        message: `The clocks of ${timeZone} skip ${time} on ${english.date(day, "date")}, so a slot of the cadence “d” moved to ${english.date(day, "date")}, ${moved}.`,
      },
    ]);
  });

  it("is left out where that was asked for, with its reason and no finding", () => {
    const { entries, findings, refused } = daily("America/New_York", ["02:30", "09:00"], "2027-03-14", "2027-03-15", { gap: "skip" });
    expect(entries.map(({ local }) => local)).toEqual(["2027-03-14T09:00", "2027-03-15T02:30", "2027-03-15T09:00"]);
    expect(refused).toEqual([
      {
        id: "d@2027-03-14T02:30",
        cadence: "d",
        original: "2027-03-14T02:30",
        key: "calendar/refused.gap",
        values: { timeZone: "America/New_York", time: "02:30", day: "2027-03-14" },
        because: "The clocks of America/New_York skip 02:30 on 14 March 2027, and such slots are left out.",
        rule: "gap",
      },
    ]);
    expect(findings).toEqual([]);
  });

  it("and lands on another slot of its cadence is refused", () => {
    const { entries, refused } = daily("America/New_York", ["02:30", "03:30"], "2027-03-14");
    expect(entries.map(({ id }) => id)).toEqual(["d@2027-03-14T03:30"]);
    expect(refused).toMatchObject([
      { id: "d@2027-03-14T02:30", rule: "collision", because: "It would move onto another slot of the same cadence." },
    ]);
  });

  it("a day that was left out (Apia, 2011-12-30) is the next, whose slot it must not double", () => {
    const { entries, refused } = daily("Pacific/Apia", ["09:00"], "2011-12-29", "2012-01-01");
    expect(entries.map(({ local }) => local)).toEqual(["2011-12-29T09:00", "2011-12-31T09:00", "2012-01-01T09:00"]);
    expect(refused.map(({ id, rule }) => [id, rule])).toEqual([["d@2011-12-30T09:00", "collision"]]);
  });

  it("is refused alike where only the day that was left out is asked for, and only the next", () => {
    const { entries, refused } = daily("Pacific/Apia", ["09:00"], "2011-12-30");
    expect(entries).toEqual([]);
    expect(refused.map(({ id, rule }) => [id, rule])).toEqual([["d@2011-12-30T09:00", "collision"]]);
    const next = daily("Pacific/Apia", ["09:00"], "2011-12-31");
    expect(next.entries.map(({ id }) => id)).toEqual(["d@2011-12-31T09:00"]);
  });

  it("belongs to the day it was meant for, also where it is shown on the next", () => {
    expect(daily("America/Scoresbysund", ["23:30"], "2027-03-27").entries.map(({ local }) => local)).toEqual(["2027-03-28T00:30"]);
    expect(daily("America/Scoresbysund", ["23:30"], "2027-03-28").entries.map(({ id }) => id)).toEqual(["d@2027-03-28T23:30"]);
  });

  it("comes in the order of its moment, after slots that it passed", () => {
    const { entries } = daily("America/New_York", ["02:15", "02:45", "03:00", "03:30", "04:00"], "2027-03-14");
    expect(entries.map(({ local }) => local.slice(11))).toEqual(["03:00", "03:15", "03:30", "03:45", "04:00"]);
    expect(placesOf({ entries }).map((place) => place.slice(11))).toEqual(["03:00", "02:15", "03:30", "02:45", "04:00"]);
  });

  it("is told as the time it would have had, also where a blackout had moved it before", () => {
    // Saturday and Sunday are allowed; the blackout leaves the Sunday on which the clocks jump.
    const when = { kind: "quota", posts: 1, per: "week", days: ["sat", "sun"], window: { from: "02:30", to: "02:30" } } as const;
    const blackouts = [{ id: "b", from: "2027-03-13", to: "2027-03-13" }];
    const made = (id: string, plan: PlanFields) =>
      calendarOf({ timeZone: "America/New_York", cadences: [{ id, when }], ...plan }, "2027-03-08", "2027-03-14");
    expect(made("a", {}).entries.map(({ local }) => local)).toEqual(["2027-03-13T02:30"]);
    const { entries, findings } = made("a", { blackouts });
    expect(entries).toMatchObject([
      { original: "2027-03-13T02:30", local: "2027-03-14T03:30", moves: [{ to: "2027-03-14T02:30" }, { from: "2027-03-14T02:30" }] },
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      "The clocks of America/New_York skip 02:30 on 14 March 2027, so a slot of the cadence “a” moved to 14 March 2027, 03:30.",
    ]);
  });

  it("does not land on a day that a blackout keeps free", () => {
    // Since 2024 the clocks of Scoresbysund jump over the last hour of a Saturday.
    const blackouts = [{ id: "b", name: "Easter", from: "2027-03-28", to: "2027-03-28" }];
    const free = daily("America/Scoresbysund", ["23:30"], "2027-03-27");
    expect(free.entries.map(({ local }) => local)).toEqual(["2027-03-28T00:30"]);
    const kept = daily("America/Scoresbysund", ["23:30"], "2027-03-27", "2027-03-27", {}, { blackouts });
    expect(kept.entries).toEqual([]);
    expect(kept.refused.map(({ rule, because }) => [rule, because])).toEqual([
      ["blackout", "Nothing is posted during the blackout “Easter” (28 March 2027)."],
    ]);
  });
});

describe("X4 F56 a time that the clocks show twice", () => {
  it.each([
    ["America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30:00Z"],
    ["Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00Z"],
    ["Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45:00Z"],
  ])("%s %s %s is the first, and says so", (timeZone, day, time, at) => {
    const { entries, findings } = daily(timeZone, [time], day);
    expect(entries).toMatchObject([{ local: `${day}T${time}`, at, moves: [] }]);
    expect(findings).toMatchObject([
      {
        rule: "calendar-slot-in-overlap",
        severity: "info",
        node: `d@${day}T${time}`,
        message: `The clocks of ${timeZone} show ${time} twice on ${english.date(day, "date")}. The slot of the cadence “d” is at the first of the two.`,
      },
    ]);
  });
});

describe("X4 G6 an end in UTC while the clocks show an hour for the second time", () => {
  it.each([
    ["20271107T052900Z", ["01:15"]],
    ["20271107T053000Z", ["01:15", "01:30"]],
    ["20271107T060000Z", ["01:15", "01:30", "01:45"]], // 01:00 again
    ["20271107T065900Z", ["01:15", "01:30", "01:45"]],
    ["20271107T070000Z", ["01:15", "01:30", "01:45", "02:00"]],
  ])("UNTIL=%s leaves what was before that moment", (until, times) => {
    const when = { kind: "rrule", rrule: `FREQ=DAILY;UNTIL=${until}`, at: ["01:15", "01:30", "01:45", "02:00"] } as const;
    const { entries } = calendarOf({ timeZone: "America/New_York", cadences: [{ id: "d", when }] }, "2027-11-07", "2027-11-08");
    expect(entries.map(({ local }) => local)).toEqual(times.map((time) => `2027-11-07T${time}`));
  });
});

describe("X4 local time stays local", () => {
  it("a year of mornings in New York", () => {
    const { entries } = daily("America/New_York", ["09:30"], "2027-01-01", "2027-12-31");
    expect(entries).toHaveLength(365);
    expect(new Set(entries.map(({ local }) => local.slice(11)))).toEqual(new Set(["09:30"]));
    expect(new Set(entries.map(({ at }) => at?.slice(11)))).toEqual(new Set(["14:30:00Z", "13:30:00Z"]));
  });

  it("the cadence's zone comes before the plan's", () => {
    const when = { kind: "weekly", on: ["mon"], at: ["09:30"] } as const;
    const plan: PlanFields = {
      timeZone: "Europe/Berlin",
      cadences: [
        { id: "a", when },
        { id: "b", timeZone: "Asia/Kolkata", when },
      ],
    };
    expect(calendarOf(plan, "2027-01-04", "2027-01-04").entries.map(({ id, timeZone, at }) => [id, timeZone, at])).toEqual([
      ["b@2027-01-04T09:30", "Asia/Kolkata", "2027-01-04T04:00:00Z"],
      ["a@2027-01-04T09:30", "Europe/Berlin", "2027-01-04T08:30:00Z"],
    ]);
  });

  it("a time without a zone is refused, with where it stands", () => {
    const days = { id: "days", when: { kind: "weekly", on: ["mon"] } } as const;
    for (const when of [
      { kind: "weekly", on: ["mon"], at: ["09:30"] },
      { kind: "dates", on: ["2027-01-04"], at: ["09:30"] },
      { kind: "quota", posts: 1, per: "week", window: { from: "09:00", to: "10:00" } },
    ] as const) {
      const error = thrownBy(() => calendarOf({ cadences: [days, { id: "times", name: "News", when }] }, "2027-01-01", "2027-01-31"));
      expect(error).toMatchObject({ code: "time-zone-needed", path: ["cadences", 1, "when"], values: { cadence: "times" } });
      expect(error.message).toBe(
        "[time-zone-needed] The cadence “News” has times of day, and neither it nor the plan names a zone. Set `timeZone`, such as Europe/Berlin or UTC.",
      );
    }
  });

  it("days without a time need no zone", () => {
    const cadences = [
      { id: "w", when: { kind: "weekly", on: ["mon"] } as const },
      { id: "q", when: { kind: "quota", posts: 1, per: "week" } as const },
    ];
    const calendar = calendarOf({ cadences }, "2027-01-04", "2027-01-10");
    expect(calendar.entries).toHaveLength(2);
    for (const entry of calendar.entries) expect(Object.keys(entry)).not.toEqual(expect.arrayContaining(["at"]));
    expect(calendar).not.toHaveProperty("tzdata");
    expect(calendar).not.toHaveProperty("timeZone");
  });

  it.each([
    ["US/Pacific", "America/Los_Angeles"],
    ["europe/kiev", "Europe/Kyiv"],
    ["Asia/Calcutta", "Asia/Kolkata"],
  ])("F55 %s is %s by another name: slots are at the same instants, and the zone is called what the plan calls it", (alias, name) => {
    const slotsIn = (timeZone: string) =>
      calendarOf({ cadences: [{ id: "c", timeZone, when: { kind: "daily", at: ["02:30", "09:30"] } }] }, "2027-03-01", "2027-04-30")
        .entries;
    expect(slotsIn(alias).map(({ id, local, at }) => [id, local, at])).toEqual(slotsIn(name).map(({ id, local, at }) => [id, local, at]));
    expect(slotsIn(alias)).toHaveLength(61 * 2);
    expect(slotsIn(alias)[0]?.timeZone?.toLowerCase()).toBe(alias.toLowerCase());
  });

  it("F54 a zone that is none never gets as far as the calendar", () => {
    for (const timeZone of ["Mars/Phobos+05", "+25:00", "__proto__", "UTC+1", "IST"]) {
      const when = { kind: "weekly", on: ["mon"], at: ["09:30"] } as const;
      expect(thrownBy(() => calendarOf({ cadences: [{ id: "w", timeZone, when }] }, "2027-01-04", "2027-01-04")).problems).toMatchObject([
        { code: "timezone", path: ["cadences", 0, "timeZone"] },
      ]);
    }
  });
});

describe("X4 the order of slots is that of their moments", () => {
  it("a day without a time comes first on its day, in its zone", () => {
    const cadences = [
      { id: "days", when: { kind: "weekly", on: everyDay } as const },
      { id: "times", when: { kind: "weekly", on: everyDay, at: ["00:00", "17:00"] } as const },
    ];
    for (const timeZone of ["America/Los_Angeles", "UTC", "Pacific/Auckland"]) {
      const locals = calendarOf({ timeZone, cadences }, "2027-01-04", "2027-01-06").entries.map(({ local }) => local);
      expect(locals).toEqual([...locals].sort());
      expect(locals).toHaveLength(9);
    }
  });

  it("at one moment by channel, and on one channel as the plan lists the cadences", () => {
    const when = { kind: "weekly", on: ["mon"], at: ["09:00"] } as const;
    const channels = [
      { id: "b", name: "B" },
      { id: "a", name: "A" },
    ];
    const cadences = [
      { id: "z", channels: ["b", "a"], when },
      { id: "y", channels: ["a"], when },
      { id: "none", when },
    ];
    expect(
      calendarOf({ timeZone: "UTC", channels, cadences }, "2027-01-04", "2027-01-04").entries.map(({ id }) => id.slice(0, -17)),
    ).toEqual(["none", "z/a", "y/a", "z/b"]);
  });
});

describe("X4 the ends of the calendar", () => {
  const both = { from: "1900-01-01", to: "2200-12-31" };

  it("a slot whose instant has no name is refused", () => {
    const on = [both.from, both.to];
    for (const [timeZone, at, refused] of [
      ["America/Los_Angeles", "23:00", "d@2200-12-31T23:00"],
      ["Asia/Tokyo", "00:10", "d@1900-01-01T00:10"],
    ] as const) {
      const calendar = calendarOf({ timeZone, cadences: [{ id: "d", when: { kind: "dates", on, at: [at] } }] }, both.from, both.to);
      expect(calendar.entries).toHaveLength(1);
      expect(calendar.refused).toMatchObject([{ id: refused, rule: "range", because: "In UTC it is outside the years 1900 to 2200." }]);
    }
  });

  it.each([
    ["1900-01-01", "mon", [1, 2, 7, 10_000]],
    ["1900-01-01", "thu", [1, 2, 7]],
    ["1900-01-01", "sun", [1, 2, 7]],
    ["2200-12-31", "mon", [1, 2, 7, 10_000]],
    ["2200-12-31", "thu", [1, 2, 7]],
    ["2200-12-31", "sun", [1, 2, 7]],
  ] as const)("every kind of rule works on %s, where weeks begin on %s", (day, weekStart, everies) => {
    const cadences = [
      { id: "w", when: { kind: "weekly", on: everyDay, at: ["12:00"] } },
      { id: "d", when: { kind: "dates", on: [day] } },
      ...(["day", "week", "month", "quarter", "year"] as const).flatMap((per) =>
        everies.map((every) => ({ id: `q-${per}-${every}`, when: { kind: "quota" as const, posts: 20, every, per } })),
      ),
    ] as const;
    const blackouts = [{ id: "b", from: "2028-02-29", to: "2028-03-01", yearly: true }];
    const { entries } = calendarOf({ timeZone: "America/New_York", weekStart, cadences, blackouts }, day, day);
    expect(entries.map(({ local }) => local.slice(0, 10))).toEqual(entries.map(() => day));
    expect(entries.filter(({ cadence }) => cadence === "w" || cadence === "d")).toHaveLength(2);
    expect(entries.filter(({ cadence }) => cadence === "q-day-1")).toHaveLength(20);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
});

describe("F58 X4 the hash of the zone data", () => {
  const days = (from: string, to: string) => ({ from: dayNumberOf(from), to: dayNumberOf(to) });
  const year = days("2027-01-01", "2027-12-31");

  it("is the same whatever was asked before, and for zones in any order", () => {
    const first = tzDigest(["America/Santiago", "Europe/Rome"], year);
    offsetTable("America/Santiago", Date.UTC(1990, 0, 1), Date.UTC(2060, 0, 1));
    expect(tzDigest(["Europe/Rome", "America/Santiago", "Europe/Rome"], year)).toBe(first);
  });

  it("differs where the offsets or the names do, and is absent without a zone", () => {
    const digests = [["UTC"], ["Europe/Rome"], ["Europe/Oslo"], ["America/New_York"], ["America/New_York", "UTC"]].map((zones) =>
      tzDigest(zones, year),
    );
    expect(new Set(digests).size).toBe(5);
    expect(tzDigest(["Europe/Rome"], days("2027-01-01", "2027-03-27"))).not.toBe(
      tzDigest(["Europe/Rome"], days("2027-01-01", "2027-03-28")),
    );
    expect(tzDigest([], year)).toBeUndefined();
  });

  it("is that of the zones and their changes, written as JSON", () => {
    expect(tzDigest(["UTC"], year)).toBe(fnv1a64('[["UTC",[["before",0]]]]'));
    const spring = '["2027-03-28T01:00:00Z",7200000],["2027-10-31T01:00:00Z",3600000]';
    expect(tzDigest(["Europe/Rome"], year)).toBe(fnv1a64(`[["Europe/Rome",[["before",3600000],${spring}]]]`));
  });

  it("stands in the calendar, of the zones its slots are in", () => {
    const { tzdata, timeZone } = daily("Europe/Rome", ["09:00"], "2027-01-01", "2027-12-31");
    expect([tzdata, timeZone]).toEqual([tzDigest(["Europe/Rome"], year), "Europe/Rome"]);
  });
});
