import { describe, expect, it } from "vitest";
import { occurrences } from "../../../src/calendar/occurrences.js";
import { slotInstants } from "../../../src/calendar/slot-instants.js";
import type { ChannelInput } from "../../../src/model/audience/channel.js";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import { addDays } from "../../../src/time/days.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { calendarOf, daysOf, idsOf, placesOf } from "./calendars.js";

const daily = { kind: "weekly", on: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] } as const;
const cadence = (id: string, fields: Partial<CadenceInput> = {}): CadenceInput => ({ id, channels: ["blog"], when: daily, ...fields });
const blog = (fields: Partial<ChannelInput> = {}): ChannelInput => ({ id: "blog", name: "Blog", ...fields });
const fortnight = (plan: PlanFields) => calendarOf({ timeZone: "UTC", ...plan }, "2027-01-04", "2027-01-17");

describe("X3 a bound lets so many pass in each of its stretches", () => {
  it("of a cadence, and says whose it is", () => {
    const found = fortnight({ channels: [blog()], cadences: [cadence("w", { bounds: [{ max: 2, per: "week" }] })] });
    expect(daysOf(found)).toEqual(["2027-01-04", "2027-01-05", "2027-01-11", "2027-01-12"]);
    expect(found.refused).toHaveLength(10);
    expect(found.refused[0]).toEqual({
      id: "w/blog@2027-01-06",
      cadence: "w",
      channel: "blog",
      original: "2027-01-06",
      key: "calendar/refused.bound.cadence",
      values: { owner: "w", max: 2, every: 1, per: "week" },
      because: "The cadence “w” has at most 2 slots a week.",
      rule: "bound",
    });
  });

  it("of a channel, all its cadences together, earlier slots first", () => {
    const channels = [blog({ bounds: [{ max: 3, per: "week" }] })];
    const found = fortnight({
      channels,
      cadences: [
        cadence("a", { when: { kind: "weekly", on: ["tue", "thu"] } }),
        cadence("b", { when: { kind: "weekly", on: ["mon", "wed"] } }),
      ],
    });
    expect(idsOf(found)).toEqual([
      "b/blog@2027-01-04",
      "a/blog@2027-01-05",
      "b/blog@2027-01-06",
      "b/blog@2027-01-11",
      "a/blog@2027-01-12",
      "b/blog@2027-01-13",
    ]);
    expect(found.refused.map(({ because }) => because)).toEqual([
      "The channel “Blog” takes at most 3 posts a week.",
      "The channel “Blog” takes at most 3 posts a week.",
    ]);
  });

  it("each channel of a cadence by itself", () => {
    const channels = [blog(), { id: "forum", name: "Forum" }];
    const found = fortnight({ channels, cadences: [cadence("w", { channels: ["blog", "forum"], bounds: [{ max: 1, per: "week" }] })] });
    expect(idsOf(found)).toEqual(["w/blog@2027-01-04", "w/forum@2027-01-04", "w/blog@2027-01-11", "w/forum@2027-01-11"]);
  });

  it("of a channel only to posts", () => {
    const channels = [blog({ bounds: [{ max: 1, per: "week" }] })];
    const found = fortnight({
      channels,
      cadences: [
        cadence("r", { work: "reply", when: { kind: "weekly", on: ["mon", "tue"] } }),
        cadence("w", { when: { kind: "weekly", on: ["tue", "wed"] } }),
      ],
    });
    expect(idsOf(found)).toEqual([
      "r/blog@2027-01-04",
      "r/blog@2027-01-05",
      "w/blog@2027-01-05",
      "r/blog@2027-01-11",
      "r/blog@2027-01-12",
      "w/blog@2027-01-12",
    ]);
  });

  it.each([
    [{ max: 1, per: "day" }, 14],
    [{ max: 1, every: 2, per: "day" }, 7],
    [{ max: 0, per: "year" }, 0],
    [{ max: 4, per: "month" }, 1], // three passed on the first three days of the month
    [{ max: 5, per: "quarter" }, 2],
    [{ max: 6, per: "year" }, 3],
    [{ max: 3, every: 2, per: "week" }, 3], // stretches count from the week of 1970-01-01: the second week begins one, and the first had its three before
    [{ min: 1, per: "week" }, 14],
    [{ max: 1, per: "week", only: ["launch"] }, 14],
    [{ max: 1, per: "week", only: ["news"] }, 2],
    [{ max: 1, per: "week", only: [] }, 14],
    [{ max: 1, per: "week", except: ["news"] }, 14],
    [{ max: 1, per: "week", except: ["launch"] }, 2],
    [{ max: 1, per: "week", only: ["news"], except: ["tips"] }, 14],
  ] as const)("%o", (bound, passing) => {
    expect(fortnight({ channels: [blog()], cadences: [cadence("w", { bounds: [bound], tags: ["news", "tips"] })] }).entries).toHaveLength(
      passing,
    );
  });

  it("stretches of several periods count from the first day of the plan's period", () => {
    const period = { from: "2027-01-04", to: "2027-12-31" };
    const found = fortnight({ period, channels: [blog()], cadences: [cadence("w", { bounds: [{ max: 3, every: 2, per: "week" }] })] });
    expect(daysOf(found)).toEqual(["2027-01-04", "2027-01-05", "2027-01-06"]);
  });

  it("what a blackout refuses does not count", () => {
    const blackouts = [{ id: "b", from: "2027-01-04", to: "2027-01-05" }];
    const found = fortnight({ blackouts, channels: [blog()], cadences: [cadence("w", { bounds: [{ max: 1, per: "week" }] })] });
    expect(daysOf(found)).toEqual(["2027-01-06", "2027-01-11"]);
  });

  it("what one bound refuses does not count for another", () => {
    const bounds = [
      { max: 1, every: 2, per: "day" },
      { max: 2, per: "week" },
    ] as const;
    const period = { from: "2027-01-04", to: "2027-12-31" };
    expect(daysOf(fortnight({ period, channels: [blog()], cadences: [cadence("w", { bounds })] }))).toEqual([
      "2027-01-04",
      "2027-01-06",
      "2027-01-11",
      "2027-01-12",
    ]);
  });

  it("counts local days, however days of other zones and days without a time come between", () => {
    const channels = [blog({ bounds: [{ max: 1, per: "day" }] })];
    const at = (id: string, timeZone: string, time: string) => cadence(id, { timeZone, when: { ...daily, at: [time] } });
    for (const cadences of [
      [cadence("a"), at("b", "America/Los_Angeles", "17:00")],
      [at("a", "Pacific/Auckland", "07:00"), at("b", "America/Los_Angeles", "17:00")],
      [at("a", "Pacific/Kiritimati", "00:00"), at("b", "Pacific/Pago_Pago", "23:59"), cadence("c")],
    ]) {
      const found = daysOf(calendarOf({ channels, cadences }, "2027-01-04", "2027-01-17"));
      expect([...found].sort()).toEqual([...new Set(found)].sort());
      expect(found).toHaveLength(14);
    }
  });

  it("counts what lies before the horizon in the stretch that it begins in", () => {
    const plan = (bound: object): PlanFields => ({ channels: [blog(bound)], cadences: [cadence("w")] });
    for (const [bound, from, days] of [
      [{ bounds: [{ max: 2, per: "week" }] }, "2027-01-06", ["2027-01-11", "2027-01-12"]],
      [{ bounds: [{ max: 1, per: "month" }] }, "2027-01-06", []],
      [{ bounds: [{ max: 6, per: "year" }] }, "2027-01-05", ["2027-01-05", "2027-01-06"]],
    ] as const)
      expect(daysOf(calendarOf(plan(bound), from, "2027-01-13"))).toEqual(days);
  });

  it("counts hours from midnight of the day its rule begins", () => {
    const bounds = [{ max: 1, every: 3, per: "hour" as const }];
    const when = { ...daily, at: ["00:00", "02:59", "03:00", "05:30", "23:00"] };
    const found = calendarOf(
      { timeZone: "UTC", channels: [blog()], cadences: [cadence("w", { when, bounds })] },
      "2027-01-04",
      "2027-01-04",
    );
    expect(placesOf(found).map((place) => place.slice(11))).toEqual(["00:00", "03:00", "23:00"]);
  });

  it("where zones differ, the slots that come first count first, also where only an earlier day is asked for", () => {
    const channels = [blog({ bounds: [{ max: 1, every: 2, per: "day" }] })];
    const cadences = [
      cadence("west", { timeZone: "Pacific/Pago_Pago", when: { kind: "dates", on: ["2027-01-04"], at: ["23:00"] } }),
      cadence("east", { timeZone: "Pacific/Kiritimati", when: { kind: "dates", on: ["2027-01-05"], at: ["01:00"] } }),
    ];
    const plan = { period: { from: "2027-01-04", to: "2027-12-31" }, channels, cadences };
    for (const to of ["2027-01-04", "2027-01-05"]) {
      const { entries, refused } = calendarOf(plan, "2027-01-04", to);
      expect(entries.filter(({ cadence: id }) => id === "west")).toEqual([]);
      expect(refused.map(({ id }) => id)).toEqual(["west/blog@2027-01-04T23:00"]);
    }
  });

  it("counts from where a rule begins, and never what was before", () => {
    const channels = [blog({ bounds: [{ max: 3, per: "month" }] })];
    const found = (from: string) => daysOf(calendarOf({ channels, cadences: [cadence("w")] }, from, "1970-01-31"));
    expect(found("1969-12-01")).toEqual(["1969-12-01", "1969-12-02", "1969-12-03", "1970-01-01", "1970-01-02", "1970-01-03"]);
    expect(found("1969-12-30")).toEqual(["1970-01-01", "1970-01-02", "1970-01-03"]);
  });

  it("counts also a cadence that ended before the horizon begins", () => {
    const channels = [blog({ bounds: [{ max: 2, per: "week" }] })];
    const cadences = [cadence("old", { ends: "2027-01-05" }), cadence("new", { starts: "2027-01-06" })];
    expect(daysOf(calendarOf({ channels, cadences }, "2027-01-06", "2027-01-12"))).toEqual(["2027-01-11", "2027-01-12"]);
  });
});

describe("X3 a bound for each theme counts the slots whose turn is that theme's", () => {
  const pillars = [
    { id: "tips", name: "Baking tips" },
    { id: "faces", name: "Faces" },
  ];
  const both = [
    { pillar: "tips", weight: 1 },
    { pillar: "faces", weight: 1 },
  ];
  const themesOf = (found: ReturnType<typeof fortnight>) => found.entries.map(({ local, pillar }) => `${local.slice(8)} ${pillar}`);

  it("of a cadence, and says which theme it was", () => {
    const found = fortnight({
      pillars,
      channels: [blog()],
      cadences: [cadence("w", { pillars: both, bounds: [{ max: 1, per: "week", each: "pillar" }] })],
    });
    expect(themesOf(found)).toEqual(["04 tips", "05 faces", "11 faces", "12 tips"]);
    expect(found.refused[0]).toMatchObject({
      original: "2027-01-06",
      key: "calendar/refused.bound.cadence",
      values: { owner: "w", max: 1, every: 1, per: "week", pillar: "tips" },
      because: "The cadence “w” has at most 1 slot a week on the theme “Baking tips”.",
    });
  });

  it("of a channel, all its cadences together, those without themes aside", () => {
    const channels = [blog({ bounds: [{ max: 2, per: "week", each: "pillar" }] })];
    const found = fortnight({
      pillars,
      channels,
      cadences: [
        cadence("both", { pillars: both, when: { kind: "weekly", on: ["mon", "tue"] } }),
        cadence("one", { pillars: [{ pillar: "tips", weight: 1 }], when: { kind: "weekly", on: ["wed", "thu"] } }),
        cadence("none", { when: { kind: "weekly", on: ["fri", "sat", "sun"] } }),
      ],
    });
    expect(themesOf(found).slice(0, 6)).toEqual(["04 tips", "05 faces", "06 tips", "08 undefined", "09 undefined", "10 undefined"]);
    expect(found.refused[0]?.because).toBe("The channel “Blog” takes at most 2 posts a week on the theme “Baking tips”.");
  });

  it("and turns stay as they are: a slot that is refused keeps its own, and one that moved takes it along", () => {
    const themes = (fields: Partial<CadenceInput>, more: PlanFields = {}) =>
      new Map(
        fortnight({ pillars, channels: [blog()], cadences: [cadence("w", { pillars: both, ...fields })], ...more }).entries.map(
          ({ id, pillar }) => [id, pillar],
        ),
      );
    const free = themes({});
    const bounds = [{ max: 2, per: "week" as const, each: "pillar" as const }];
    const held = themes({ bounds });
    expect(held.size).toBe(8);
    for (const [id, pillar] of held) expect(pillar).toBe(free.get(id));
    const blackouts = [{ id: "b", from: "2027-01-04", to: "2027-01-05" }];
    const moved = fortnight({
      pillars,
      blackouts,
      channels: [blog()],
      cadences: [cadence("w", { pillars: both, bounds, onBlackout: "later", when: { ...daily, at: ["09:00"] } })],
      period: { from: "2027-01-04", to: "2027-12-31" },
    });
    // Monday's and Tuesday's slots would move onto Wednesday's, and give way before anything is counted.
    expect(themesOf(moved).slice(0, 4)).toEqual(["06T09:00 tips", "07T09:00 faces", "08T09:00 tips", "09T09:00 faces"]);
  });

  it("counts also where only the moments are asked for", () => {
    const plan = planOf({
      timeZone: "UTC",
      pillars,
      channels: [blog({ bounds: [{ max: 1, per: "month", each: "pillar" }] })],
      cadences: [cadence("w", { pillars: both, when: { ...daily, at: ["09:00"] } })],
    });
    const days = { from: "2027-01-01", to: "2027-03-31" };
    expect(slotInstants(plan, days)).toHaveLength(6);
    expect([...occurrences(plan, days)]).toHaveLength(6);
  });
});

describe("X3 a bound for each campaign counts what belongs to it", () => {
  const campaigns = ["fair", "expo"].map((id) => ({ id, name: `The ${id}`, from: "2027-01-01", to: "2027-02-28" }));
  const bounds = [{ max: 1, per: "week" as const, each: "campaign" as const }];

  it("of a channel, each campaign by itself, cadences without one aside", () => {
    const found = fortnight({
      campaigns,
      channels: [blog({ bounds })],
      cadences: [
        cadence("a", { during: "fair", when: { kind: "weekly", on: ["mon", "tue"] } }),
        cadence("b", { during: "fair", when: { kind: "weekly", on: ["wed"] } }),
        cadence("c", { during: "expo", when: { kind: "weekly", on: ["thu"] } }),
        cadence("d", { when: { kind: "weekly", on: ["fri", "sat"] } }),
      ],
    });
    expect(daysOf(found).map((day) => day.slice(8))).toEqual(["04", "07", "08", "09", "11", "14", "15", "16"]);
    expect(found.refused[0]).toMatchObject({
      values: { owner: "blog", max: 1, every: 1, per: "week", campaign: "fair" },
      because: "The channel “Blog” takes at most 1 post a week for the campaign “The fair”.",
    });
  });

  it("of a cadence, whose quota is spread so that it keeps it", () => {
    const when = { kind: "quota", posts: 4, per: "week" } as const;
    const bound = { max: 2, per: "day" as const, each: "campaign" as const };
    const spreadOver = (during: object) =>
      daysOf(
        fortnight({
          campaigns,
          channels: [blog()],
          cadences: [cadence("w", { ...during, when: { ...when, days: ["mon", "tue"] }, bounds: [bound, { ...bound, max: 1 }] })],
        }),
      );
    expect(spreadOver({ during: "fair" })).toEqual(["2027-01-04", "2027-01-05", "2027-01-11", "2027-01-12"]);
    expect(spreadOver({})).toHaveLength(8);
  });

  it("of a cadence without one it counts nothing", () => {
    expect(fortnight({ campaigns, channels: [blog()], cadences: [cadence("w", { bounds })] }).entries).toHaveLength(14);
  });
});

describe("X3 what is assigned later takes nothing from the calendar", () => {
  it.each([
    { max: 1, per: "week", each: "author" },
    { max: 1, per: "week", each: "content" },
  ] as const)("%o", (bound) => {
    for (const plan of [
      { channels: [blog()], cadences: [cadence("w", { bounds: [bound] })] },
      { channels: [blog({ bounds: [bound] })], cadences: [cadence("w")] },
    ]) {
      expect(fortnight(plan).entries).toHaveLength(14);
      expect(fortnight(plan).findings).toEqual([]);
    }
  });
});

describe("X3 a least number makes no slots", () => {
  it("and is no matter of the calendar's where there is no most", () => {
    expect(fortnight({ channels: [blog()], cadences: [cadence("w", { bounds: [{ min: 1, per: "hour" }] })] }).findings).toEqual([]);
  });

  it("but a quota is spread to where it serves it: each day has a post", () => {
    const found = fortnight({
      channels: [blog({ bounds: [{ min: 1, per: "day" }] })],
      cadences: [
        cadence("fixed", { when: { kind: "weekly", on: ["tue", "fri"] } }),
        cadence("free", { when: { kind: "quota", posts: 5, per: "week" } }),
      ],
    });
    expect(daysOf(found)).toEqual(Array.from({ length: 14 }, (_, at) => addDays("2027-01-04", at)));
  });

  it("nor does it matter which cadence the plan lists first, nor that copies go to several channels", () => {
    const fixed = cadence("fixed", { when: { kind: "weekly", on: ["tue", "fri"], at: ["09:00"] } });
    const free = cadence("free", {
      channels: ["blog", "forum"],
      when: { kind: "quota", posts: 5, per: "week", window: { from: "08:00", to: "18:00" } },
    });
    const channels = [blog({ bounds: [{ min: 1, per: "day" }] }), { id: "forum", name: "Forum" }];
    const onBlog = fortnight({ channels, cadences: [free, fixed] }).entries.filter(({ channel }) => channel === "blog");
    expect(daysOf({ entries: onBlog })).toEqual(Array.from({ length: 14 }, (_, at) => addDays("2027-01-04", at)));
  });
});

describe("X3 a least gap between slots", () => {
  const at = ["09:00", "10:00", "11:00"];
  const day = (plan: PlanFields) => placesOf(calendarOf({ timeZone: "UTC", ...plan }, "2027-01-04", "2027-01-04"));
  const when = { ...daily, at };

  it.each([
    [60, ["09:00", "10:00", "11:00"]],
    [61, ["09:00", "11:00"]],
    [60.5, ["09:00", "11:00"]],
    [121, ["09:00"]],
    [0, ["09:00", "10:00", "11:00"]],
  ])("of a cadence, %f minutes", (minGapMinutes, times) => {
    expect(day({ channels: [blog()], cadences: [cadence("w", { when, minGapMinutes })] })).toEqual(
      times.map((time) => `2027-01-04T${time}`),
    );
  });

  it("of a channel, whichever cadence the slots are of, and with its reason", () => {
    const channels = [blog({ minGapMinutes: 90 })];
    const cadences = [cadence("a", { when: { ...daily, at: ["09:00"] } }), cadence("b", { when: { ...daily, at: ["10:00", "11:00"] } })];
    expect(day({ channels, cadences })).toEqual(["2027-01-04T09:00", "2027-01-04T11:00"]);
    expect(calendarOf({ timeZone: "UTC", channels, cadences }, "2027-01-04", "2027-01-04").refused).toEqual([
      {
        id: "b/blog@2027-01-04T10:00",
        cadence: "b",
        channel: "blog",
        original: "2027-01-04T10:00",
        key: "calendar/refused.min-gap.channel",
        values: { owner: "blog", minutes: 90 },
        because: "The channel “Blog” leaves at least 1 hour and 30 minutes between two posts.",
        rule: "min-gap",
      },
    ]);
  });

  it("of a channel only between posts, and not between days without a time", () => {
    const channels = [blog({ minGapMinutes: 90 })];
    expect(day({ channels, cadences: [cadence("w", { when, work: "reply" })] })).toHaveLength(3);
    expect(day({ channels, cadences: [cadence("a"), cadence("b"), cadence("w", { when: { ...daily, at: ["00:00"] } })] })).toHaveLength(3);
  });

  it("is counted in time that passes, not on the clock", () => {
    const plan = {
      channels: [blog()],
      timeZone: "America/New_York",
      cadences: [cadence("w", { when: { ...daily, at: ["01:30", "03:15"] }, minGapMinutes: 60 })],
    };
    expect(placesOf(calendarOf(plan, "2027-03-14", "2027-03-14"))).toEqual(["2027-03-14T01:30"]); // 45 minutes, as the clocks jump
    expect(placesOf(calendarOf(plan, "2027-03-15", "2027-03-15"))).toHaveLength(2);
  });

  it("keeps a day without a time from the last day that has one, also where clocks elsewhere show an earlier day, later", () => {
    const at = (id: string, timeZone: string, day: string, time?: string) => ({
      id,
      timeZone,
      channels: ["blog"],
      when: { kind: "dates" as const, on: [day], ...(time !== undefined && { at: [time] }) },
    });
    const fields = {
      channels: [{ id: "blog", name: "Blog", minGapMinutes: 1441 }],
      cadences: [
        at("first", "Pacific/Kiritimati", "2027-02-02", "00:10"),
        at("second", "Pacific/Pago_Pago", "2027-02-01", "23:50"),
        at("day", "UTC", "2027-02-03"),
      ],
    };
    const { entries, refused } = calendarOf(fields, "2027-02-01", "2027-02-05");
    expect(entries.map(({ cadence }) => cadence)).toEqual(["first", "second"]);
    expect(refused).toMatchObject([{ cadence: "day", rule: "min-gap" }]);
  });

  it("counts from the last slot before the horizon", () => {
    const cadences = [cadence("w", { when: { ...daily, at: ["23:00", "01:00"] }, minGapMinutes: 180 })];
    const found = calendarOf({ timeZone: "UTC", channels: [blog()], cadences }, "2027-01-05", "2027-01-05");
    expect(placesOf(found)).toEqual(["2027-01-05T23:00"]);
    expect(found.refused.map(({ id }) => id)).toEqual(["w/blog@2027-01-05T01:00"]);
  });
});

describe("F47 what bounds look back on is bounded", () => {
  it("refused by arithmetic, with the number", () => {
    const cadences = [cadence("w", { when: { kind: "quota", posts: 1_000_000, per: "day" }, bounds: [{ max: 1, every: 9, per: "year" }] })];
    const error = thrownBy(() => calendarOf({ channels: [blog()], cadences }, "2027-01-04", "2027-01-04"));
    expect(error.code).toBe("limit-slots");
    expect(error.values["count"]).toBeGreaterThan(1_000_000_000);
  });

  it("a bound of more years than there are is held all the same", () => {
    const cadences = [
      cadence("w", {
        when: { kind: "weekly", every: 100, on: ["mon"] },
        bounds: [{ max: 1, every: Number.MAX_SAFE_INTEGER, per: "year" }],
        minGapMinutes: 1e300,
      }),
    ];
    expect(calendarOf({ channels: [blog()], cadences }, "2027-01-04", "2029-01-17").entries).toEqual([]);
  });
});
