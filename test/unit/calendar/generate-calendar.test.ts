import { beforeEach, describe, expect, it, vi } from "vitest";
import { planErrorCodes } from "../../../src/base/problems/plan-error.js";
import type { CalendarOptions } from "../../../src/calendar/calendar-options.js";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { occurrences } from "../../../src/calendar/occurrences.js";
import { Slot } from "../../../src/calendar/slot.js";
import { spread } from "../../../src/calendar/spreading/spread.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { calendarOf, idsOf } from "./calendars.js";

// Every slot on its way into the calendar is one of these, and every stretch of a quota calls the other: so work can be counted.
vi.mock("../../../src/calendar/slot.js", { spy: true });
vi.mock("../../../src/calendar/spreading/spread.js", { spy: true });
beforeEach(() => {
  vi.mocked(Slot).mockClear();
  vi.mocked(spread).mockClear();
});

const everyDay = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const full: PlanFields = {
  timeZone: "Europe/Berlin",
  channels: [
    { id: "blog", name: "Blog", cost: { hoursPerPost: 3 } },
    { id: "forum", name: "Forum" },
  ],
  strategies: [{ id: "s", tactics: [{ id: "guides", statement: "Guides" }] }],
  campaigns: [{ id: "fair", name: "Fair", from: "2027-01-01", to: "2027-12-31" }],
  blackouts: [{ id: "b", from: "2027-01-11", to: "2027-01-11" }],
  cadences: [
    {
      id: "news",
      name: "News",
      channels: ["blog", "forum"],
      tactic: "guides",
      during: "fair",
      tentative: true,
      tags: ["launch"],
      when: { kind: "weekly", on: ["mon"], at: ["09:30"] },
    },
    {
      id: "notes",
      channels: ["blog"],
      hoursPerPost: 0.5,
      when: { kind: "quota", posts: 2, per: "week", window: { from: "14:00", to: "16:00" } },
    },
    { id: "look", work: "review", when: { kind: "dates", on: ["2027-01-15"] } },
  ],
};

describe("C8 a calendar is data", () => {
  const calendar = calendarOf(full, "2027-01-04", "2027-01-17");

  it("holds what it was made for, and each entry what its cadence says", () => {
    expect(calendar).toMatchObject({
      format: "social-plan-calendar/1",
      plan: "the-plan",
      from: "2027-01-04",
      to: "2027-01-17",
      timeZone: "Europe/Berlin",
    });
    expect(calendar.entries[0]).toEqual({
      id: "news/blog@2027-01-04T09:30",
      slot: "news@2027-01-04T09:30",
      cadence: "news",
      campaign: "fair",
      work: "post",
      channel: "blog",
      title: "News",
      tactic: "guides",
      hours: 3,
      status: "open",
      origin: "generated",
      tentative: true,
      tags: ["launch"],
      original: "2027-01-04T09:30",
      local: "2027-01-04T09:30",
      timeZone: "Europe/Berlin",
      at: "2027-01-04T08:30:00Z",
      moves: [],
    });
    expect(calendar.entries.find(({ id }) => id === "news/forum@2027-01-04T09:30")).not.toHaveProperty("hours");
    expect(calendar.entries.find(({ cadence }) => cadence === "notes")).toMatchObject({ hours: 0.5, work: "post" });
    expect(calendar.entries.find(({ cadence }) => cadence === "look")).toMatchObject({
      work: "review",
      local: "2027-01-15",
      id: "look@2027-01-15",
    });
  });

  it("survives JSON and structuredClone as it is, is frozen throughout, and is the same each time", () => {
    expect(JSON.parse(JSON.stringify(calendar))).toStrictEqual(calendar);
    expect(structuredClone(calendar)).toStrictEqual(calendar);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(calendar)).toBe(true);
    expect(JSON.stringify(calendarOf(full, "2027-01-04", "2027-01-17"))).toBe(JSON.stringify(calendar));
  });

  it("F15 the plan is neither changed nor frozen", () => {
    const plan = JSON.parse(JSON.stringify(planOf(full)));
    const text = JSON.stringify(plan);
    generateCalendar(plan, { from: "2027-01-04", to: "2027-01-17" });
    [...occurrences(plan, { from: "2027-01-04", to: "2027-01-17" })];
    expect(JSON.stringify(plan)).toBe(text);
    const frozen: string[] = [];
    const look = (value: unknown, at: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (Object.isFrozen(value)) frozen.push(at);
      for (const [key, child] of Object.entries(value)) look(child, `${at}/${key}`);
    };
    look(plan, "");
    expect(frozen).toEqual([]);
  });

  it("F3 F5 ids such as toString are names", () => {
    const ids = ["toString", "constructor", "valueOf", "length"];
    const plan: PlanFields = {
      channels: ids.map((id) => ({ id: `${id}-1`, name: id, bounds: [{ max: 1, per: "day" }], minGapMinutes: 5 })),
      cadences: ids.map((id) => ({ id, channels: [`${id}-1`], bounds: [{ max: 1, per: "day" }], when: { kind: "weekly", on: ["mon"] } })),
    };
    expect(calendarOf(plan, "2027-01-04", "2027-01-04").entries).toHaveLength(4);
  });
});

describe("X2 an entry is the rule and its place in the rule", () => {
  const horizon = ["2027-01-04", "2027-03-31"] as const;
  const before = idsOf(calendarOf(full, ...horizon));
  const { channels = [], cadences = [], blackouts = [] } = full;
  const [news, notes, look] = cadences;

  it.each<[string, PlanFields]>([
    [
      "an unrelated cadence",
      { ...full, cadences: [{ id: "more", channels: ["blog"], when: { kind: "weekly", on: everyDay, at: ["00:00"] } }, ...cadences] },
    ],
    ["an unrelated channel", { ...full, channels: [{ id: "new", name: "New" }, ...channels] }],
    [
      "other names",
      {
        ...full,
        name: "Other",
        channels: channels.map((one) => ({ ...one, name: "Other" })),
        cadences: cadences.map((one) => ({ ...one, name: "Other" })),
      },
    ],
    ["another order of cadences", { ...full, cadences: [...cadences].reverse() }],
    [
      "a tactic, hours, tags, authors, pillars",
      { ...full, cadences: [{ ...news, tactic: undefined, hoursPerPost: 9, tags: [] } as CadenceInput, ...cadences.slice(1)] },
    ],
    ["another zone", { ...full, timeZone: "Asia/Tokyo" }],
    ["a blackout that moves a quota", { ...full, blackouts: [...blackouts, { id: "c", from: "2027-01-19", to: "2027-01-23" }] }],
  ])("%s changes no id", (what, plan) => {
    const after = calendarOf(plan, ...horizon);
    const ids = idsOf(after).filter((id) => !id.startsWith("more/"));
    expect([...ids].sort()).toEqual([...before].sort());
    expect(after.entries.length > before.length).toBe(what === "an unrelated cadence");
  });

  it("one channel more adds its own entries only", () => {
    const more = calendarOf(
      {
        ...full,
        channels: [...channels, { id: "new", name: "New" }],
        cadences: [{ ...news, channels: ["new", "forum", "blog"] } as CadenceInput, notes, look] as CadenceInput[],
      },
      ...horizon,
    );
    expect(
      idsOf(more)
        .filter((id) => !id.includes("/new@"))
        .sort(),
    ).toEqual([...before].sort());
    expect(new Set(more.entries.filter(({ channel }) => channel === "new").map(({ slot }) => slot))).toEqual(
      new Set(more.entries.filter(({ channel, cadence }) => channel === "blog" && cadence === "news").map(({ slot }) => slot)),
    );
  });

  it("a changed quota keeps the places both have", () => {
    const two = idsOf(calendarOf(full, ...horizon)).filter((id) => id.startsWith("notes"));
    const three = { ...notes, when: { kind: "quota", posts: 3, per: "week", window: { from: "14:00", to: "16:00" } } } as CadenceInput;
    expect(idsOf(calendarOf({ ...full, cadences: [three] }, ...horizon))).toEqual(expect.arrayContaining(two));
  });
});

describe("C8 what a cadence plans nothing for, it says", () => {
  const told = (when: CadenceInput["when"], fields: Partial<CadenceInput> = {}) =>
    calendarOf({ cadences: [{ id: "c", name: "C", when, ...fields }] }, "2027-01-04", "2027-01-31").findings;

  it("as-needed is deliberate", () => {
    const [finding] = told({ kind: "as-needed", trigger: "there is something to say" });
    expect(finding).toEqual({
      rule: "calendar-as-needed",
      severity: "info",
      demand: "C8",
      key: "calendar/calendar-as-needed",
      message: "The calendar plans nothing for the cadence “C”, which runs as needed (there is something to say).",
      values: { cadence: "c", trigger: "there is something to say" },
      node: "c",
      path: ["cadences", 0],
      related: [],
      suggestions: [],
      fingerprint: "calendar-as-needed/c",
    });
    expect(told({ kind: "as-needed" })[0]?.message).toBe("The calendar plans nothing for the cadence “C”, which runs as needed.");
  });

  it("F49 a rule that never has a slot is told, and one whose dates lie elsewhere is not", () => {
    const [finding] = told({ kind: "yearly", on: [{ month: 2, day: 30 }] });
    expect(finding).toMatchObject({
      rule: "calendar-no-slots",
      severity: "warning",
      demand: "C7",
      node: "c",
      message: "The cadence “C” never has a slot, because no day fits its rule. Correct the rule.",
    });
    expect(told({ kind: "dates", on: ["2027-12-01"] })).toEqual([]);
    expect(told({ kind: "yearly", on: [{ month: 2, day: 29 }] })).toEqual([]);
    expect(told({ kind: "daily" }, { starts: "2030-01-01" })).toEqual([]);
  });

  it.each<[string, CadenceInput["when"], Partial<CadenceInput>]>([
    ["30 February by RFC 5545", { kind: "rrule", rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" }, {}],
    ["an RFC 5545 rule that is over before it begins", { kind: "rrule", rrule: "FREQ=DAILY;UNTIL=20260101" }, { starts: "2027-01-01" }],
    ["the 31st of every February", { kind: "monthly", on: [{ day: 31 }], every: 12 }, { starts: "2027-02-01" }],
    [
      "the 22nd business day of every February",
      { kind: "monthly", on: [{ nth: 22, businessDay: true }], every: 12 },
      { starts: "2027-02-01" },
    ],
    ["Tuesdays, every seventh day from a Monday on", { kind: "daily", every: 7, days: ["tue"] }, { starts: "2027-01-04" }],
    ["Tuesdays, on a Wednesday and a Thursday", { kind: "weekly", on: ["tue"] }, { starts: "2027-01-06", ends: "2027-01-07" }],
    ["no day", { kind: "weekly", on: [] }, {}],
    ["no time", { kind: "daily", at: [] }, {}],
    ["a quota of no day", { kind: "quota", posts: 2, per: "week", days: [] }, {}],
  ])("F49 never: %s", (_, when, fields) => {
    const { entries, refused, findings } = calendarOf({ cadences: [{ id: "c", when, ...fields }] }, "2027-01-01", "2037-12-31");
    expect([entries, refused]).toEqual([[], []]);
    expect(findings.map(({ rule, node }) => [rule, node])).toEqual([["calendar-no-slots", "c"]]);
  });

  it("G17 in at most 2 KiB, whatever the names are long", () => {
    const long = "漢".repeat(10_000);
    const plan: PlanFields = {
      timeZone: "America/New_York",
      channels: [{ id: "blog", name: long, use: "retired" }],
      campaigns: [
        { id: "x", name: long, from: "2027-01-01", paused: [{ from: "2027-01-01", because: long }] },
        { id: "y", name: long },
      ],
      blackouts: [{ id: "b", name: long, from: "2027-02-01", to: "2027-12-31" }],
      cadences: [
        { id: "a", name: long, when: { kind: "as-needed", trigger: long } },
        { id: "b1", name: long, when: { kind: "monthly", on: [{ day: 31 }], every: 12 }, starts: "2026-02-01" },
        { id: "c", name: long, when: { kind: "yearly", on: [{ month: 2, day: 30 }] } },
        { id: "d", name: long, channels: ["blog"], when: { kind: "weekly", on: ["mon"] } },
        { id: "e", name: long, during: "y", when: { kind: "weekly", on: ["mon"] } },
        { id: "f", name: long, during: "x", when: { kind: "weekly", on: ["mon"] } },
        { id: "g", name: long, when: { kind: "quota" } },
        { id: "h", name: long, starts: "2027-02-01", when: { kind: "weekly", on: ["mon"] } },
        { id: "i", name: long, count: 3, when: { kind: "weekly", on: ["mon"] } },
      ],
    };
    const { findings, refused } = calendarOf(plan, "2027-01-01", "2027-03-31");
    expect(findings).toHaveLength(9);
    for (const text of [...findings.map(({ message }) => message), ...refused.map(({ because }) => because)])
      expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(2048);
    const { message } = thrownBy(() =>
      calendarOf({ cadences: [{ id: "a", name: long, when: { kind: "weekly", on: ["mon"], at: ["09:00"] } }] }, "2027-01-01", "2027-01-01"),
    );
    expect(new TextEncoder().encode(message).length).toBeLessThanOrEqual(2048);
  });
});

describe("F48 the days that are asked for", () => {
  const call = (options: unknown) => () => generateCalendar(planOf(full), options as CalendarOptions);

  it("one day is a horizon", () =>
    expect(calendarOf(full, "2027-01-04", "2027-01-04").entries.map(({ local }) => local.slice(0, 10))).toContain("2027-01-04"));

  it("a cadence may have one day and no end, and has no slot where its end is before its start", () => {
    const daysFrom = (fields: Partial<CadenceInput>) =>
      calendarOf(
        { cadences: [{ id: "c", when: { kind: "daily" }, starts: "2027-02-01", ...fields }] },
        "2027-01-01",
        "2027-02-03",
      ).entries.map(({ local }) => local);
    expect(daysFrom({ ends: "2027-02-01" })).toEqual(["2027-02-01"]);
    expect(daysFrom({})).toEqual(["2027-02-01", "2027-02-02", "2027-02-03"]);
    expect(daysFrom({ ends: "2027-01-31" })).toEqual([]);
  });

  it("backwards is refused", () => {
    const error = thrownBy(call({ from: "2027-01-05", to: "2027-01-04" }));
    expect(error).toMatchObject({ code: "range", path: ["options", "to"], values: { from: "2027-01-05", to: "2027-01-04" } });
    expect(error.message).toBe(
      "[range] The calendar would end on 2027-01-04, before it begins on 2027-01-05. Swap the two, or correct one.",
    );
  });

  it.each([
    "2027-02-30",
    "2027-13-01",
    "1899-12-31",
    "2201-01-01",
    "20270101",
    "2027-01-01T00:00",
    "٢٠٢٧-٠١-٠١",
    "",
    "x".repeat(10_000),
    7,
    null,
    undefined,
    {},
    ["2027-01-01"],
  ])("a day that is none is refused: %j", (day) => {
    for (const field of ["from", "to"]) {
      const error = thrownBy(call({ from: "2027-01-01", to: "2027-01-31", [field]: day }));
      expect(error).toMatchObject(
        day === undefined ? { code: "missing-field", path: ["options"], values: { field } } : { code: "date", path: ["options", field] },
      );
      expect(error.message.length).toBeLessThan(300);
    }
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "10"])("a limit that is none is refused: %s", (limit) => {
    expect(thrownBy(call({ from: "2027-01-01", to: "2027-01-31", limit }))).toMatchObject({ code: "range", path: ["options", "limit"] });
  });

  it("occurrences are refused alike, at once", () => {
    expect(thrownBy(() => occurrences(planOf(full), { from: "2027-01-05", to: "2027-01-04" })).code).toBe("range");
    expect(thrownBy(() => occurrences(planOf(full), { from: "x", to: "2027-01-04" })).code).toBe("date");
    const times: PlanFields = { cadences: [{ id: "c", when: { kind: "weekly", on: ["mon"], at: ["09:00"] } }] };
    expect(thrownBy(() => occurrences(planOf(times), { from: "2027-01-04", to: "2027-01-04" })).code).toBe("time-zone-needed");
    const many: PlanFields = { cadences: [{ id: "c", when: { kind: "quota", posts: 1e12, per: "day" } }] };
    expect(thrownBy(() => occurrences(planOf(many), { from: "2027-01-04", to: "2027-01-04" })).code).toBe("limit-slots");
  });

  it("all that is thrown has a code of the list", () => {
    for (const code of ["date", "range", "limit-slots", "time-zone-needed"]) expect(planErrorCodes).toContain(code);
  });
});

describe("F47 too many slots are refused by arithmetic", () => {
  const everyMinute = Array.from(
    { length: 1440 },
    (_, minute) => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
  );

  it("every minute for 300 years, with the number, and before a slot is made", () => {
    const plan = planOf({ timeZone: "UTC", cadences: [{ id: "c", when: { kind: "weekly", on: everyDay, at: everyMinute } }] });
    const error = thrownBy(() => generateCalendar(plan, { from: "1900-01-01", to: "2199-12-31" }));
    const count = (300 * 365 + 73) * 1440; // 73 leap years from 1900 to 2199, as 1900 and 2100 are none
    expect(error).toMatchObject({ code: "limit-slots", values: { count, limit: 1_000_000 } });
    expect(error.message).toBe(
      `[limit-slots] The cadences could make ${count} slots in these days, which is more than 1000000. Ask for fewer days, or raise the limit.`,
    );
    expect(Slot).not.toHaveBeenCalled();
  });

  it("a quota as well", () => {
    const plan = planOf({ cadences: [{ id: "c", when: { kind: "quota", posts: 1_000_000, per: "day" } }] });
    expect(thrownBy(() => generateCalendar(plan, { from: "2027-01-01", to: "2027-01-02" })).values).toEqual({
      count: 2_000_000,
      limit: 1_000_000,
    });
    expect(spread).not.toHaveBeenCalled();
  });

  it.each<[CadenceInput["when"], Partial<CadenceInput>, number]>([
    [{ kind: "weekly", on: ["mon", "mon"] }, {}, 13],
    [{ kind: "weekly", on: ["mon"], at: ["09:00", "15:00", "09:00"] }, {}, 26],
    [{ kind: "weekly", on: ["mon"], every: 4 }, { starts: "2027-01-04" }, 4],
    [{ kind: "weekly", on: everyDay }, { starts: "2027-03-01", ends: "2027-03-10" }, 10],
    [{ kind: "weekly", on: everyDay }, { starts: "2027-03-01", count: 5 }, 5],
    [{ kind: "weekly", on: everyDay }, { starts: "2028-03-01" }, 0],
    [{ kind: "dates", on: ["2026-12-31", "2027-01-01", "2027-03-31", "2027-01-01", "2027-04-01"] }, {}, 2],
    [{ kind: "quota", posts: 2, per: "quarter" }, {}, 2],
    [{ kind: "quota", posts: 2, per: "month" }, { starts: "2027-01-01", count: 5 }, 5],
  ])("the number is exact where that can be told: %o", (when, fields, count) => {
    const plan: PlanFields = {
      timeZone: "UTC",
      channels: [
        { id: "a", name: "A" },
        { id: "b", name: "B" },
      ],
      cadences: [{ id: "c", when, ...fields, channels: ["a", "b"] }],
    };
    expect(calendarOf(plan, "2027-01-01", "2027-03-31", { limit: Math.max(1, count * 2) }).entries).toHaveLength(count * 2);
    if (count === 0) return;
    expect(thrownBy(() => calendarOf(plan, "2027-01-01", "2027-03-31", { limit: count * 2 - 1 })).values).toEqual({
      count: count * 2,
      limit: count * 2 - 1,
    });
  });

  it("one slot at a time: the first three of 200 years ask for hardly more than three", () => {
    const plan = planOf({
      timeZone: "UTC",
      channels: [{ id: "a", name: "A", bounds: [{ max: 3, per: "day" }] }],
      cadences: [
        { id: "w", channels: ["a"], when: { kind: "weekly", on: everyDay, at: everyMinute.slice(0, 3) } },
        { id: "q", when: { kind: "quota", posts: 3, per: "week" } },
      ],
    });
    const some = occurrences(plan, { from: "2000-01-01", to: "2199-12-31" });
    expect(Slot).not.toHaveBeenCalled();
    expect([some.next(), some.next(), some.next()].map(({ value }) => value.local.slice(0, 10))).toEqual([
      "2000-01-01",
      "2000-01-01",
      "2000-01-01",
    ]);
    expect(vi.mocked(Slot).mock.calls.length).toBeLessThanOrEqual(256);
    expect(vi.mocked(spread).mock.calls.length).toBeLessThanOrEqual(64);
  });
});

describe("C8 occurrences are the entries of the calendar, one at a time", () => {
  it("in the same order, frozen", () => {
    const options = { from: "2027-01-01", to: "2027-12-31" };
    const all = [...occurrences(planOf(full), options)];
    expect(all).toEqual(generateCalendar(planOf(full), options).entries);
    expect(all.every((entry) => Object.isFrozen(entry) && Object.isFrozen(entry.moves))).toBe(true);
  });

  it("with the same answer to gaps", () => {
    const plan = planOf({ timeZone: "America/New_York", cadences: [{ id: "c", when: { kind: "weekly", on: ["sun"], at: ["02:30"] } }] });
    const options = { from: "2027-03-14", to: "2027-03-14" };
    expect([...occurrences(plan, options)]).toHaveLength(1);
    expect([...occurrences(plan, { ...options, gap: "skip" })]).toHaveLength(0);
  });
});

describe("C8 the example in the documentation", () => {
  it("is true", () => {
    const plan = parsePlan({
      format: "social-plan/1",
      id: "acme",
      timeZone: "Europe/Berlin",
      channels: [{ id: "blog", name: "Blog" }],
      cadences: [{ id: "mondays", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } }],
    });
    expect(generateCalendar(plan, { from: "2027-01-01", to: "2027-01-12" }).entries.map(({ at }) => at)).toEqual([
      "2027-01-04T08:30:00Z",
      "2027-01-11T08:30:00Z",
    ]);
  });
});
