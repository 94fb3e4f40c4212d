import { describe, expect, it } from "vitest";
import { readOptions } from "../../../../src/calendar/calendar-options.js";
import { slotsOf } from "../../../../src/calendar/slots-of.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import { dateOfDay } from "../../../../src/time/days.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { calendarOf } from "../calendars.js";

const things: PlanFields = {
  pillars: ["a", "b", "c"].map((id) => ({ id, name: id })),
  people: ["ann", "ben"].map((id) => ({ id, name: id })),
  channels: ["blog", "forum"].map((id) => ({ id, name: id })),
};
const period = { from: "2027-01-04", to: "2027-12-31" };
const weights = [
  { pillar: "a", weight: 0.5 },
  { pillar: "b", weight: 0.3 },
  { pillar: "c", weight: 0.2 },
];

/** The entries of a plan with this cadence, in a plan that begins on Monday, 4 January 2027. */
const entriesOf = (cadence: Omit<CadenceInput, "id">, from: string, to: string, plan: PlanFields = {}) =>
  calendarOf({ period, ...things, ...plan, cadences: [{ id: "one", ...cadence }] }, from, to).entries;

/** The themes of the entries, one after the other. */
const themesOf = (...given: Parameters<typeof entriesOf>): string =>
  entriesOf(...given)
    .map(({ pillar = "-" }) => pillar)
    .join("");

const daily = { when: { kind: "daily" as const }, pillars: weights };

describe("C8 themes and languages take turns", () => {
  it("themes by their weights, from the beginning of the plan's period on", () => {
    expect(themesOf(daily, "2027-01-04", "2027-01-23")).toBe("abacabacababacabacab");
  });

  it("languages each as often as the others", () => {
    const languages = ["en", "de", "nl"];
    expect(entriesOf({ ...daily, languages }, "2027-01-04", "2027-01-10").map(({ language }) => language)).toEqual([
      ...languages,
      ...languages,
      "en",
    ]);
  });

  it("and each theme comes in each language", () => {
    const pairs = entriesOf({ ...daily, languages: ["en", "de"] }, "2027-01-04", "2027-01-23").map(
      ({ pillar, language }) => `${pillar} ${language}`,
    );
    expect(pairs.slice(0, 4)).toEqual(["a en", "b de", "a en", "c de"]);
    expect(pairs.slice(10, 14)).toEqual(["a de", "b en", "a de", "c en"]);
  });

  it("the only one has all of them, and one without a weight has none", () => {
    const [entry] = entriesOf({ when: daily.when, pillars: [{ pillar: "b", weight: 2 }], languages: ["nl"] }, "2027-01-04", "2027-01-04");
    expect(entry).toMatchObject({ pillar: "b", language: "nl" });
    const pillars = [
      { pillar: "a", weight: 0 },
      { pillar: "c", weight: 3 },
    ];
    expect(themesOf({ when: daily.when, pillars }, "2027-01-04", "2027-01-07")).toBe("cccc");
    const [bare] = entriesOf({ when: daily.when, pillars: pillars.slice(0, 1), languages: [] }, "2027-01-04", "2027-01-04");
    expect(Object.keys(bare ?? {})).not.toContain("pillar");
    expect(Object.keys(bare ?? {})).not.toContain("language");
  });

  it("F52 where all weights are 0 no theme has a turn, and the calendar says so", () => {
    const given = (...some: readonly number[]) => some.map((weight, at) => ({ pillar: ["a", "b", "c"][at] ?? "", weight }));
    const said = (...some: readonly number[]) =>
      calendarOf({ ...things, cadences: [{ id: "one", name: "News", ...daily, pillars: given(...some) }] }, "2027-01-04", "2027-01-10");
    const { entries, findings } = said(0, -0, 0);
    expect(entries.map(({ pillar }) => pillar)).toEqual(Array(7).fill(undefined));
    expect(findings).toMatchObject([{ rule: "calendar-no-theme", severity: "warning", node: "one", path: ["cadences", 0, "pillars"] }]);
    expect(findings[0]?.message).toBe(
      "The slots of the cadence “News” have no theme, because the weights of all its 3 themes are 0. Give at least one of them a weight above 0, or take them off the cadence.",
    );
    for (const some of [[0, Number.MIN_VALUE, 0], [0, 1, 0], []]) expect(said(...some).findings).toEqual([]);
  });

  it("names nobody, and has its fields in their order", () => {
    const cadence = { ...daily, languages: ["en", "de"], authors: ["ann", "ben"], tactic: undefined, hoursPerPost: 2, name: "News" };
    const { tactic: _, ...given } = cadence;
    const [entry] = entriesOf(given, "2027-01-04", "2027-01-04");
    const fields = Object.keys(entry ?? {});
    expect(fields.slice(fields.indexOf("title"), fields.indexOf("status"))).toEqual(["title", "pillar", "language", "hours"]);
    expect(Object.isFrozen(entry)).toBe(true);
  });
});

describe("X2 a turn is that of the slot, whatever becomes of it and wherever one looks from", () => {
  it("of a month as of the year", () => {
    const year = entriesOf(daily, "2027-01-01", "2027-12-31");
    expect(entriesOf(daily, "2027-05-01", "2027-05-31")).toEqual(year.filter(({ local }) => local.startsWith("2027-05")));
  });

  it("blackouts, limits and counts take slots away, not turns", () => {
    const blackouts = [{ id: "x", from: "2027-01-06", to: "2027-01-07" }];
    expect(themesOf(daily, "2027-01-04", "2027-01-11", { blackouts })).toBe("ababac");
    expect(themesOf({ ...daily, bounds: [{ max: 2, per: "week" }] }, "2027-01-04", "2027-01-12")).toBe("abca");
    expect(themesOf({ ...daily, starts: "2027-01-04", count: 3 }, "2027-01-01", "2027-01-12")).toBe("aba");
  });

  it("the copies of a slot on several channels have the same, also where a quota lies elsewhere on one of them", () => {
    const blackouts = [{ id: "x", from: "2027-01-04", to: "2027-01-08", channels: ["blog"] }];
    const cadence = { when: { kind: "quota" as const, posts: 5, per: "week" as const }, pillars: weights, channels: ["blog", "forum"] };
    const entries = entriesOf(cadence, "2027-01-04", "2027-01-31", { blackouts });
    const bySlot = new Map(entries.map(({ slot, pillar }) => [slot, pillar]));
    expect(entries).toHaveLength(40);
    for (const { slot, pillar } of entries) expect(bySlot.get(slot)).toBe(pillar);
    expect([...bySlot.values()].slice(0, 10)).toEqual([..."abacabacab"]);
  });

  it("a post of a quota that finds no room takes nobody's turn, wherever it would have been", () => {
    const cadence = { when: { kind: "quota" as const, posts: 7, per: "week" as const }, pillars: weights, minGapMinutes: 3 * 24 * 60 };
    const numbered = entriesOf(cadence, "2027-01-04", "2027-01-10").map(({ id, pillar }) => `${id.slice(id.indexOf("#"))} ${pillar}`);
    expect(numbered).toEqual(["#1 a", "#2 b", "#3 a"]);
  });

  it("a quota by day on working days goes through all turns, as weekends have none", () => {
    const cadence = { when: { kind: "quota" as const, posts: 1, per: "day" as const }, work: "reply", pillars: weights };
    expect(themesOf(cadence, "2027-01-04", "2027-01-15")).toBe("abacabacab");
  });

  it("a stretch that the rule begins in the midst of begins with number 0", () => {
    const cadence = { when: { kind: "quota" as const, posts: 4, per: "week" as const }, pillars: weights, starts: "2027-01-07" };
    expect(themesOf(cadence, "2027-01-01", "2027-01-24")).toBe("abacabacab");
  });

  it("before the day that a rule counts from turns go on backwards", () => {
    const { period: _, ...open } = { period, ...things };
    const plan = { ...open, cadences: [{ id: "one", ...daily }] };
    expect(calendarOf(plan, "1969-12-28", "1970-01-04").entries.map(({ pillar }) => pillar)).toEqual([..."acab", ..."abac"]);
  });
});

describe("C8 a turn may last a period", () => {
  it.each([
    ["day", "2027-01-04", "2027-01-06", "aabbaa"],
    ["week", "2027-01-08", "2027-01-12", "aaaaaabbbb"],
    ["month", "2027-01-30", "2027-02-02", "aaaabbbb"],
    ["quarter", "2027-03-31", "2027-04-01", "aabb"],
    ["year", "2027-12-31", "2027-12-31", "aa"],
  ] as const)("a %s", (rotateEvery, from, to, themes) => {
    const when = { kind: "daily" as const, at: ["09:00", "18:00"] };
    expect(themesOf({ ...daily, when, rotateEvery, timeZone: "UTC" }, from, to)).toBe(themes);
  });

  it("an hour, counted from the beginning of the rule", () => {
    const when = { kind: "daily" as const, at: ["00:00", "00:59", "01:00", "02:00", "03:30"] };
    expect(themesOf({ ...daily, when, rotateEvery: "hour", timeZone: "UTC" }, "2027-01-04", "2027-01-04")).toBe("aabac");
  });

  it("counted in the plan's weeks", () => {
    expect(themesOf({ ...daily, rotateEvery: "week" }, "2027-01-05", "2027-01-07", { weekStart: "wed" })).toBe("abb");
  });

  it("by where the slot was before a blackout moved it", () => {
    const plan = { blackouts: [{ id: "x", from: "2027-01-10", to: "2027-01-10" }] };
    const cadence = {
      when: { kind: "weekly" as const, on: ["sun" as const] },
      pillars: weights,
      rotateEvery: "week" as const,
      onBlackout: "later" as const,
    };
    expect(entriesOf(cadence, "2027-01-04", "2027-01-17", plan).map(({ local, pillar }) => `${local} ${pillar}`)).toEqual([
      "2027-01-11 a",
      "2027-01-17 b",
    ]);
  });
});

describe("C8 the turn of an author is known for every slot", () => {
  it("as a place among the authors of the cadence", () => {
    const plan = planOf({
      period,
      ...things,
      cadences: [{ id: "one", when: { kind: "daily" }, authors: ["ann", "ben"], channels: ["blog", "forum"] }],
    });
    const { slots, streams } = slotsOf(plan, readOptions({ from: "2027-01-05", to: "2027-01-06" }));
    const asked = [...slots].filter(({ wall }) => ["2027-01-05", "2027-01-06"].includes(dateOfDay(wall / 1440)));
    expect(asked.map((slot) => slot.stream.turns?.authorAt(slot))).toEqual([1, 1, 0, 0]);
    expect(streams[0]?.turns).toBe(streams[1]?.turns);
  });

  it("of none where a cadence names none", () => {
    const plan = planOf({
      ...things,
      cadences: [
        { id: "one", ...daily },
        { id: "two", when: { kind: "daily" } },
      ],
    });
    const { slots, streams } = slotsOf(plan, readOptions({ from: "2027-01-05", to: "2027-01-05" }));
    expect([...slots].map((slot) => slot.stream.turns?.authorAt(slot))).toEqual([undefined, undefined]);
    expect(streams.map(({ turns }) => turns === undefined)).toEqual([false, true]);
  });
});

describe("F46 what has to be counted to know a turn has an end", () => {
  const at = Array.from({ length: 60 }, (_, minute) => `09:${String(minute).padStart(2, "0")}`);
  const monthly = {
    when: { kind: "monthly" as const, on: Array.from({ length: 31 }, (_, day) => ({ day: day + 1 })), at },
    timeZone: "UTC",
  };
  const { period: _, ...open } = { period, ...things };
  const dense = (fields: object) => ({ ...open, cadences: [{ id: "one", ...monthly, ...fields }] });

  it("more than a million slots before the first are refused by arithmetic", () => {
    const error = thrownBy(() => calendarOf(dense({ pillars: weights }), "2027-01-01", "2027-01-01"));
    expect(error).toMatchObject({ code: "limit-slots", values: { limit: 1_000_000 } });
    expect(error.values["count"]).toBeGreaterThan(1_000_000);
    expect(calendarOf(dense({ pillars: weights, starts: "2026-01-01" }), "2027-01-01", "2027-01-01").entries).toHaveLength(60);
  });

  it.each([
    ["there is one theme only", { pillars: weights.slice(0, 1) }],
    ["turns last a period", { pillars: weights, rotateEvery: "day" }],
    ["nothing takes turns", {}],
  ])("nothing is counted where %s", (_name, fields) => {
    expect(calendarOf(dense(fields), "2027-01-01", "2027-01-01").entries).toHaveLength(60);
  });

  it("a few hundred do not count against the limit, and of the channels of a cadence only one counts", () => {
    const [first] = monthly.when.on;
    const sparse = { when: { kind: "monthly" as const, on: first === undefined ? [] : [first] }, pillars: weights };
    expect(calendarOf({ ...open, cadences: [{ id: "one", ...sparse }] }, "2027-01-01", "2027-01-01", { limit: 1 }).entries).toHaveLength(1);
    const several = { ...dense({ pillars: weights, starts: "1990-01-01", channels: ["blog", "forum"] }) };
    expect(calendarOf(several, "2027-01-01", "2027-01-01").entries).toHaveLength(120);
  });
});
