import { describe, expect, it, test } from "vitest";
import type { AccountConflict, ConflictOptions, ConflictReport, PlanCalendar } from "../../../../src/calendar/comparing/conflict.js";
import { findConflicts } from "../../../../src/calendar/comparing/find-conflicts.js";
import { addEntry } from "../../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { ChannelInput } from "../../../../src/model/audience/channel.js";
import type { Calendar, CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { outsideOf, pseudoLanguage } from "../../../helpers/pseudo-language.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

interface Made extends PlanFields {
  /** What its one channel has besides an id, a name and the account; of another channel, in `channels`. */
  readonly channel?: Partial<ChannelInput>;
}

/** A plan whose calendar of January has posts at these local times, and nothing else. */
const withPosts = (id: string, locals: readonly (string | Partial<CalendarEntry>)[], { channel, ...fields }: Made = {}): PlanCalendar => {
  const plan = planOf({
    ...{ id, timeZone: "UTC" },
    channels: [{ id: "x", name: "Short posts", platform: "x", account: "@acme", ...channel }],
    ...fields,
  });
  let calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-01-31" });
  for (const [index, one] of locals.entries()) {
    const entry = { channel: "x", local: "2027-01-01", ...(typeof one === "string" ? { local: one } : one) };
    calendar = addEntry(calendar, { ...entry, id: `${id}-${index}` } as Parameters<typeof addEntry>[1]);
  }
  return { plan, calendar };
};

const idsOf = (conflict: AccountConflict): string => `${conflict.kind} ${conflict.posts.map(({ entry }) => entry.id).join(" ")}`;
const namesOf = ({ conflicts }: ConflictReport): readonly string[] => conflicts.map(idsOf);
const found = (calendars: readonly PlanCalendar[], options?: ConflictOptions): readonly string[] =>
  namesOf(findConflicts(calendars, options));

const nine = "2027-01-04T09:00";

describe("X3 an account that plans share", () => {
  const channels: readonly Partial<ChannelInput>[] = [
    { platform: "x", account: " @ACME" },
    { platform: "x", account: "acme" },
    { platform: "linkedin", account: "acme" },
    { platform: "x", account: "acme2" },
  ];
  const besides = (channel: Partial<ChannelInput>) => findConflicts([withPosts("a", [nine]), withPosts("b", [nine], { channel })]);

  it("is stated by both, whatever its case and with or without a leading @", () => {
    expect(channels.map((channel) => besides(channel).accounts.length)).toEqual([1, 1, 0, 0]);
    expect(channels.map((channel) => besides(channel).conflicts.length)).toEqual([1, 1, 0, 0]);
  });

  it("is not known where a platform or an account is not stated, or is an @ alone", () => {
    for (const channel of [{ platform: undefined }, { account: undefined }, { account: "@" }]) {
      const [a, b] = [withPosts("a", [nine], { channel }), withPosts("b", [nine], { channel })];
      expect(findConflicts([a, b])).toEqual({ accounts: [], conflicts: [] });
    }
  });

  it("is told with its channels and the number of posts it is to have", () => {
    const a = withPosts("a", [nine, "2027-01-20", { local: nine, channel: "y" }], {
      channels: ["x", "y"].map((id) => ({ id, name: id, platform: "x", account: "@Acme" })),
    });
    expect(findConflicts([a, withPosts("b", ["2027-01-09T12:00"])])).toEqual({
      accounts: [
        {
          ...{ platform: "x", account: "@Acme", posts: 4 },
          channels: [
            { plan: "a", channel: "x" },
            { plan: "a", channel: "y" },
            { plan: "b", channel: "x" },
          ],
        },
      ],
      conflicts: [],
    });
    expect(findConflicts([a])).toEqual({ accounts: [], conflicts: [] });
    expect(findConflicts([])).toEqual({ accounts: [], conflicts: [] });
  });
});

describe("X3 posts of several plans that are too near", () => {
  it("are in one hour of the clock", () => {
    const beside = (local: string) => found([withPosts("a", ["2027-01-04T09:30"]), withPosts("b", [local])]);
    expect(beside("2027-01-04T09:59")).toEqual(["same-hour a-0 b-0"]);
    expect(beside("2027-01-04T09:00")).toEqual(["same-hour b-0 a-0"]);
    expect(beside("2027-01-04T09:30")).toEqual(["same-hour a-0 b-0"]);
    expect(beside("2027-01-04T10:00")).toEqual([]);
    expect(beside("2027-01-04T08:59")).toEqual([]);
    expect(beside("2027-01-05T09:30")).toEqual([]);
    expect(beside("2027-01-04")).toEqual([]);
  });

  it("are in one hour by the clocks of the later", () => {
    const kolkata = { timeZone: "Asia/Kolkata" };
    const [utc, india] = [withPosts("a", ["2027-01-04T09:10"]), withPosts("b", ["2027-01-04T14:50"], kolkata)];
    // 09:10 and 09:20 in UTC, 14:40 and 14:50 in India.
    expect(found([utc, india])).toEqual(["same-hour a-0 b-0"]);
    // 09:10 and 09:40 in UTC are 14:40 and 15:10 in India.
    expect(found([utc, withPosts("b", ["2027-01-04T15:10"], kolkata)])).toEqual([]);
    expect(found([withPosts("a", ["2027-01-04T09:40"]), withPosts("b", ["2027-01-04T14:40"], kolkata)])).toEqual(["same-hour b-0 a-0"]);
  });

  it("are not in one hour where the clocks go through it twice", () => {
    const berlin = { timeZone: "Europe/Berlin" };
    const at = (id: string, instant: string): PlanCalendar => {
      const { plan } = withPosts(id, [], berlin);
      const october = generateCalendar(plan, { from: "2027-10-31", to: "2027-10-31" });
      const added = addEntry(october, { id: `${id}-0`, local: "2027-10-31T02:30", channel: "x" });
      return { plan, calendar: { ...added, entries: added.entries.map((entry) => ({ ...entry, at: instant })) } };
    };
    expect(found([at("a", "2027-10-31T00:30:00Z"), at("b", "2027-10-31T01:30:00Z")])).toEqual([]);
    expect(found([at("a", "2027-10-31T00:30:00Z"), at("b", "2027-10-31T00:59:00Z")])).toEqual(["same-hour a-0 b-0"]);
  });

  it("are nearer than the larger of the gaps of their channels", () => {
    const beside = (gapOfA: number, gapOfB: number) =>
      found([
        withPosts("a", [nine], { channel: { minGapMinutes: gapOfA } }),
        withPosts("b", ["2027-01-04T11:00"], { channel: { minGapMinutes: gapOfB } }),
      ]);
    expect(beside(120, 120)).toEqual([]);
    expect(beside(121, 0)).toEqual(["min-gap a-0 b-0"]);
    expect(beside(0, 121)).toEqual(["min-gap a-0 b-0"]);
  });

  it("are told once for each post, with the nearest before it, or with the one that asks for the longest gap", () => {
    const [a, b, c] = [
      withPosts("a", ["2027-01-04T09:00"], { channel: { minGapMinutes: 1440 } }),
      withPosts("b", ["2027-01-04T12:00", "2027-01-04T12:10"]),
      withPosts("c", ["2027-01-04T12:20", "2027-01-04T15:00"]),
    ];
    expect(found([a, b, c])).toEqual(["min-gap a-0 b-0", "min-gap a-0 b-1", "same-hour b-1 c-0", "min-gap a-0 c-1"]);
    expect(found([withPosts("a", [nine, "2027-01-04T09:05"]), withPosts("b", [])])).toEqual([]);
  });

  it("are found where a plan has a second channel on the account that asks for less", () => {
    const channels = [0, 7200].map((minGapMinutes, index) => ({
      id: `x${index}`,
      name: "X",
      platform: "x" as const,
      account: "acme",
      minGapMinutes,
    }));
    const a = withPosts(
      "a",
      [
        { local: "2027-01-04T00:00", channel: "x1" },
        { local: "2027-01-06T02:00", channel: "x0" },
      ],
      { channels },
    );
    const b = withPosts("b", ["2027-01-04T01:00"], { channel: { minGapMinutes: 6000 } });
    expect(found([a, b, withPosts("c", ["2027-01-04T02:00"])])).toEqual(["min-gap a-0 b-0", "min-gap b-0 c-0", "min-gap b-0 a-1"]);
  });

  it("are told with their distance", () => {
    const [a, b] = [
      withPosts("a", [nine], { name: "Care", channel: { minGapMinutes: 90 } }),
      withPosts("b", ["2027-01-04T10:15"], { organization: "The shop" }),
    ];
    expect(findConflicts([a, b]).conflicts).toMatchObject([
      {
        ...{ kind: "min-gap", minutes: 75, least: 90, posts: [{ plan: "a" }, { plan: "b" }] },
        sentence:
          "The plans “Care” and “The shop” post 1 hour and 15 minutes apart on “@acme” (X): on 4 January 2027, 09:00 and on 4 January 2027, 10:15. A channel of this account leaves at least 1 hour and 30 minutes between two posts.",
      },
    ]);
    const same = findConflicts([a, withPosts("b", [nine])]).conflicts[0];
    expect(same).toMatchObject({ minutes: 0 });
    expect(same?.sentence).toMatch(/^The plans “Care” and “b” post less than a minute apart on/);
  });
});

describe("X3 more posts of several plans than a channel allows", () => {
  const week = (max: number) => ({ channel: { bounds: [{ max, per: "week" as const }] } });
  const [monday, tuesday, sunday, next] = ["2027-01-04T09:00", "2027-01-05", "2027-01-10T23:59", "2027-01-11T00:00"];

  it("are those of a calendar week, where each plan alone keeps to it", () => {
    const both = (of: Made) => found([withPosts("a", [monday, tuesday], of), withPosts("b", [sunday, next])]);
    expect(both(week(2))).toEqual(["bound a-0 a-1 b-0"]);
    expect(both(week(3))).toEqual([]);
  });

  it("are told for each plan that states such a bound and keeps to it, the strictest first", () => {
    const [a, b, c] = [withPosts("a", [monday], week(2)), withPosts("b", [tuesday], week(1)), withPosts("c", [sunday], week(0))];
    expect(findConflicts([a, b, c]).conflicts).toMatchObject([
      { kind: "bound", plan: "b", bound: { max: 1 } },
      { kind: "bound", plan: "a", bound: { max: 2 } },
    ]);
    expect(findConflicts([withPosts("a", [monday, tuesday], week(1)), withPosts("b", [sunday], week(3))]).conflicts).toEqual([]);
  });

  it("are none where one plan makes them all, even those that another's channel does not allow", () => {
    expect(found([withPosts("a", [monday, tuesday, sunday]), withPosts("b", [], week(1))])).toEqual([]);
    expect(found([withPosts("a", [monday, tuesday, sunday]), withPosts("b", ["2027-01-07"], week(3))])).toHaveLength(1);
  });

  it("are those with the tags that the bound counts", () => {
    const bounds = [{ max: 1, per: "week" as const, only: ["ad"], except: ["test"] }];
    const tagged = (...tags: readonly string[]) =>
      found([withPosts("a", [{ local: monday, tags: ["ad"] }], { channel: { bounds } }), withPosts("b", [{ local: sunday, tags }])]);
    expect(tagged("ad")).toHaveLength(1);
    expect(tagged("ad", "test")).toEqual([]);
    expect(tagged()).toEqual([]);
  });

  it("are not those of a piece of content", () => {
    const bounds = [{ max: 0, per: "week" as const, each: "content" as const }];
    const filled = withPosts("b", [{ local: monday, content: "menu" }]);
    expect(found([withPosts("a", [], { channel: { bounds } }), filled])).toEqual([]);
  });

  it.each([
    ["pillar", "pillars", "on the theme “Tips”"],
    ["campaign", "campaigns", "for the campaign “Tips”"],
    ["author", "people", "by Tips"],
  ] as const)("are those of each %s, which is the same in plans where it has the same name", (each, list, words) => {
    const of = (id: string, names: Readonly<Record<string, string>>, posts: readonly (string | undefined)[], max?: number) =>
      withPosts(
        id,
        posts.map((one) => ({ local: monday, ...(one !== undefined && { [each]: one }) })),
        {
          [list]: Object.entries(names).map(([one, name]) => ({ id: one, name })),
          channel: { bounds: max === undefined ? [] : [{ max, per: "week", each }] },
        },
      );
    const conflictsOf = (...calendars: readonly PlanCalendar[]) =>
      findConflicts(calendars).conflicts.filter(({ kind }) => kind === "bound");
    const a = of("a", { t: "Tips", f: "Faces" }, ["t", "f", undefined], 1);
    expect(conflictsOf(a, of("b", { t: "Faces", z: "Tips" }, ["z", undefined]))).toMatchObject([
      {
        ...{ plan: "a", of: "Tips", from: "2027-01-04", to: "2027-01-10" },
        posts: [{ entry: { id: "a-0" } }, { entry: { id: "b-0" } }],
        sentence: `The plan “a” has at most 1 post a week ${words} on “@acme” (X). 2 plans together have 2 such posts there from 4 January 2027 to 10 January 2027.`,
      },
    ]);
    expect(conflictsOf(a, of("b", { t: "Tipps" }, ["t", undefined, undefined]))).toEqual([]);
  });

  it.each<[string, Made, readonly string[]]>([
    [
      "hours of the plan's beginning",
      { channel: { bounds: [{ max: 1, per: "hour", every: 12 }] } },
      ["2027-01-04T00:00", "2027-01-04T11:59"],
    ],
    ["a day", { channel: { bounds: [{ max: 1, per: "day" }] } }, ["2027-01-04", "2027-01-04"]],
    ["weeks", { channel: { bounds: [{ max: 1, per: "week" }] } }, ["2027-01-04", "2027-01-10"]],
    ["weeks from Sunday", { weekStart: "sun", channel: { bounds: [{ max: 1, per: "week" }] } }, ["2027-01-03", "2027-01-09"]],
    ["a quarter", { channel: { bounds: [{ max: 1, per: "quarter" }] } }, ["2027-01-01", "2027-03-31"]],
    [
      "months from the period",
      { period: { from: "2026-12-15", to: "2027-06-30" }, channel: { bounds: [{ max: 1, per: "month", every: 2 }] } },
      ["2026-12-15", "2027-01-31"],
    ],
    [
      "what lies before the period",
      { period: { from: "2027-01-07", to: "2027-06-30" }, channel: { bounds: [{ max: 1, per: "week" }] } },
      ["2027-01-04", "2027-01-06"],
    ],
    ["for ever", { channel: { bounds: [{ max: 1, per: "year", every: 4000 }] } }, ["1970-01-01", "2200-12-31"]],
  ])("count in stretches of %s", (_, made, [from, to]) => {
    const { conflicts } = findConflicts([withPosts("a", ["2027-01-04T00:00"], made), withPosts("b", ["2027-01-04T09:00"])]);
    expect(conflicts).toMatchObject([{ kind: "bound", from, to }]);
  });

  it("are told earliest first, and of alike bounds of a plan once, for the strictest", () => {
    const bounds = [
      { max: 1, per: "day" as const },
      { max: 2, per: "week" as const },
      { max: 1, per: "week" as const },
    ];
    const both = [
      withPosts("a", [monday, "2027-01-12", "2027-01-14"], { channel: { bounds } }),
      withPosts("b", [monday, tuesday, "2027-01-12"]),
    ];
    const told = findConflicts(both).conflicts.flatMap((one) =>
      one.kind === "bound" ? [`${one.bound.max} ${one.bound.per} ${one.from}`] : [],
    );
    expect(told).toEqual(["1 day 2027-01-04", "1 week 2027-01-04", "1 day 2027-01-12"]);
  });

  it("are told with their number and their stretch", () => {
    const sentenceOf = (made: Made) =>
      findConflicts([withPosts("a", [monday], { name: "Care", ...made }), withPosts("b", ["2027-01-04T15:00"])]).conflicts.map(
        ({ sentence }) => sentence,
      );
    expect(sentenceOf(week(1))).toEqual([
      "The plan “Care” has at most 1 post a week on “@acme” (X). 2 plans together have 2 posts there from 4 January 2027 to 10 January 2027.",
    ]);
    expect(sentenceOf({ channel: { bounds: [{ max: 1, per: "day" }] } })).toEqual([
      "The plan “Care” has at most 1 post a day on “@acme” (X). 2 plans together have 2 posts there on 4 January 2027.",
    ]);
  });
});

describe("X3 one text of several plans", () => {
  const content = (text: string, more: object = {}): PlanFields["content"] => [
    { id: "menu", title: "Menu", variants: [{ id: "v", channel: "x", text, ...more }] },
  ];
  const withText = (id: string, local: string, text: string, more: object = {}) =>
    withPosts(id, [{ local, content: "menu" }], { content: content(text, more) });
  const beside = (local: string, text = "Our menu", options?: ConflictOptions) =>
    found([withText("a", "2027-01-04T09:00", " Our\n menu"), withText("b", local, text)], options);

  it("is told within so many days", () => {
    expect(beside("2027-01-18T09:00")).toEqual(["same-text a-0 b-0"]);
    expect(beside("2027-01-18T09:01")).toEqual([]);
    expect(beside("2027-01-05T09:00", "Our menu", { sameTextDays: 1 })).toEqual(["same-text a-0 b-0"]);
    expect(beside("2027-01-05T09:01", "Our menu", { sameTextDays: 1 })).toEqual([]);
    expect(beside("2027-01-02")).toEqual(["same-text b-0 a-0"]);
    expect(beside("2027-01-05T09:00", "our menu")).toEqual([]);
  });

  it("is the whole thread, and none where a channel has several variants", () => {
    expect(found([withText("a", "2027-01-04", "One", { parts: ["Two"] }), withText("b", "2027-01-05", "One Two")])).toHaveLength(1);
    expect(found([withText("a", "2027-01-04", "One", { parts: ["Two"] }), withText("b", "2027-01-05", "One")])).toEqual([]);
    const several = withPosts("b", [{ local: "2027-01-05", content: "menu" }], {
      content: [
        {
          id: "menu",
          title: "Menu",
          variants: [
            { id: "v", channel: "x", text: "One" },
            { id: "w", channel: "x", text: "Eins" },
          ],
        },
      ],
    });
    expect(found([withText("a", "2027-01-04", "One"), several])).toEqual([]);
  });

  it("is told with the nearest post before it of another plan, and not within a plan", () => {
    const twice = (id: string, ...locals: readonly string[]) =>
      withPosts(
        id,
        locals.map((local) => ({ local, content: "menu" })),
        { content: content("Our menu") },
      );
    expect(found([twice("a", "2027-01-04", "2027-01-05"), twice("b", "2027-01-06", "2027-01-07")])).toEqual([
      "same-text a-1 b-0",
      "same-text a-1 b-1",
    ]);
    expect(found([twice("a", "2027-01-04", "2027-01-05"), withPosts("b", [])])).toEqual([]);
    const { conflicts } = findConflicts([twice("a", "2027-01-04"), twice("b", "2027-01-06T10:00")]);
    expect(conflicts[0]).toMatchObject({
      text: "Our menu",
      sentence: "The plans “a” and “b” post the same text on “@acme” (X), on 4 January 2027 and on 6 January 2027, 10:00: “Our menu”.",
    });
  });
});

describe("X3 conflicts of several plans", () => {
  const a = withPosts("a", [nine], { channel: { bounds: [{ max: 1, per: "day" }] } });
  const b = withPosts("b", [nine]);
  const replaced = (change: (calendar: Calendar) => Calendar) => found([a, { ...b, calendar: change(b.calendar) }]);

  it("do not count what was skipped, rejected or is other work", () => {
    expect(replaced((calendar) => calendar)).toEqual(["same-hour a-0 b-0", "bound a-0 b-0"]);
    expect(replaced((calendar) => skipEntry(calendar, "b-0", "Closed"))).toEqual([]);
    expect(replaced((calendar) => editEntry(calendar, "b-0", { status: "rejected" }))).toEqual([]);
    expect(found([a, withPosts("b", [{ local: nine, work: "review" }])])).toEqual([]);
  });

  it("ask the language for every word", () => {
    const made = (id: string) =>
      withPosts(id, [{ local: nine, content: "menu" }, "2027-01-05T09:30"], {
        content: [{ id: "menu", title: "Menu", variants: [{ id: "v", channel: "x", text: "1" }] }],
        channel: {
          account: "2",
          platform: "newsletter",
          minGapMinutes: 1,
          bounds: [
            { max: 1, per: "day" },
            { max: 2, per: "month", every: 3 },
          ],
        },
      });
    const { conflicts } = findConflicts([made("11"), made("12")], { language: pseudoLanguage });
    expect(new Set(conflicts.map(({ kind }) => kind)).size).toBe(3);
    const hour = findConflicts(
      [
        withPosts("11", [nine], { channel: { account: "2", platform: "newsletter" } }),
        withPosts("12", [nine], { channel: { account: "2", platform: "newsletter" } }),
      ],
      { language: pseudoLanguage },
    );
    for (const { sentence } of [...conflicts, ...hour.conflicts]) expect(outsideOf(sentence)).not.toMatch(/[a-z]/i);
  });

  test("are frozen, and leave what was passed as it was", () => {
    const mine: PlanCalendar[] = JSON.parse(JSON.stringify([a, b]));
    const report = findConflicts(mine);
    expect(mine.some(({ plan, calendar }) => Object.isFrozen(plan) || Object.isFrozen(calendar.entries[0]))).toBe(false);
    const { accounts, conflicts } = report;
    const parts = [
      report,
      accounts,
      conflicts,
      ...accounts,
      ...conflicts,
      ...conflicts.flatMap(({ posts }) => [posts, ...posts, ...posts.map(({ entry }) => entry)]),
    ];
    expect(parts.every(Object.isFrozen)).toBe(true);
    expect(report).toEqual(findConflicts([a, b]));
  });

  test("F91 are refused for what is no list of plans with their calendars", () => {
    const call = (calendars: unknown, options?: unknown) =>
      thrownBy(() => findConflicts(calendars as PlanCalendar[], options as ConflictOptions));
    expect(call(null)).toMatchObject({ code: "type", path: ["calendars"] });
    expect(call([null])).toMatchObject({ code: "type", path: ["calendars", 0] });
    expect(call([{}])).toMatchObject({ code: "invalid-plan", path: ["calendars", 0, "plan"] });
    expect(call([{ plan: a.plan }])).toMatchObject({ code: "type", path: ["calendars", 0, "calendar"] });
    expect(call([a, { ...b, calendar: a.calendar }])).toMatchObject({ code: "conflict", path: ["calendars", 1, "calendar", "plan"] });
    expect(call([a, b, a])).toMatchObject({ code: "duplicate-id", path: ["calendars", 2, "plan", "id"], values: { id: "a" } });
    expect(call([], { sameTextDays: -1 })).toMatchObject({ code: "range", path: ["options", "sameTextDays"] });
    const entries = [{ ...a.calendar.entries[0], at: "soon" }];
    expect(call([{ ...a, calendar: { ...a.calendar, entries } }])).toMatchObject({
      code: "instant",
      path: ["calendars", 0, "calendar", "entries", 0, "at"],
    });
  });
});
