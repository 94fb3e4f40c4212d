import { describe, expect, it } from "vitest";
import { measureMix } from "../../../../src/calendar/reading/measure-mix.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { calendarWith, type EntryFields } from "./calendars.js";

const day = "2027-01-04";
const mixOf = (entries: readonly Partial<EntryFields>[], fields: PlanFields = {}) =>
  measureMix(
    planOf(fields),
    calendarWith(
      day,
      "2027-01-10",
      entries.map((entry) => ({ local: day, ...entry })),
    ),
  );
/** So many entries that are alike. */
const times = (count: number, fields: Partial<EntryFields>): readonly Partial<EntryFields>[] => Array.from({ length: count }, () => fields);

describe("X3 the mix of themes", () => {
  const pillars: PlanFields["pillars"] = [
    { id: "tips", name: "Tips", share: 0.5, tolerance: 0.1 },
    { id: "news", name: "News", share: 0.3 },
    { id: "fun", name: "Fun", tolerance: 0.2 },
    { id: "rest", name: "Rest", share: 0, tolerance: 0 },
  ];

  it("is counted among the posts that have one, the themes of the plan first", () => {
    const { posts, pillars: mix } = mixOf(
      [...times(6, { pillar: "tips" }), ...times(2, { pillar: "gone" }), ...times(2, { pillar: "news" }), ...times(3, {})],
      { pillars },
    );
    expect(posts).toBe(13);
    expect(mix).toEqual({
      parts: [
        { of: "tips", posts: 6, share: 0.6, stated: 0.5, tolerance: 0.1, outside: false },
        { of: "news", posts: 2, share: 0.2, stated: 0.3 },
        { of: "fun", posts: 0, share: 0, tolerance: 0.2 },
        { of: "rest", posts: 0, share: 0, stated: 0, tolerance: 0, outside: false },
        { of: "gone", posts: 2, share: 0.2 },
      ],
      unstated: 3,
    });
  });

  it.each([
    [3, 7, true],
    [4, 6, false],
    [6, 4, false],
    [7, 3, true],
  ])("with %i of one and %i of another", (tips, news, outside) => {
    const { parts } = mixOf([...times(tips, { pillar: "tips" }), ...times(news, { pillar: "news" })], { pillars }).pillars;
    expect(parts[0]?.outside).toBe(outside);
  });

  it("is not off by a trace of binary fractions", () => {
    const fine = [{ id: "fine", name: "Fine", share: 0.3, tolerance: 0.1 }];
    const { parts } = mixOf([...times(4, { pillar: "fine" }), ...times(6, { pillar: "other" })], { pillars: fine }).pillars;
    expect(parts[0]).toMatchObject({ share: 0.4, outside: false });
  });

  it("has no shares and no verdict where no post has a theme", () => {
    expect(mixOf([{}], { pillars }).pillars).toEqual({
      parts: [
        { of: "tips", posts: 0, stated: 0.5, tolerance: 0.1 },
        { of: "news", posts: 0, stated: 0.3 },
        { of: "fun", posts: 0, tolerance: 0.2 },
        { of: "rest", posts: 0, stated: 0, tolerance: 0 },
      ],
      unstated: 1,
    });
  });

  it("counts the theme of the content where an entry has none", () => {
    const content = [{ id: "menu", title: "Menu", pillar: "tips" }];
    expect(mixOf([{ content: "menu" }], { pillars, content }).pillars.parts[0]).toMatchObject({ of: "tips", posts: 1 });
  });
});

describe("D6 the mix of conversation and promotion", () => {
  const fields: PlanFields = {
    pillars: [{ id: "talk", name: "Talk", intent: "conversational" }],
    content: [
      { id: "ad", title: "Ad", intent: "promotional" },
      { id: "chat", title: "Chat", intent: "conversational" },
    ],
    strategies: [{ id: "s", tactics: [{ id: "sell", statement: "Sell", intent: "promotional" }] }],
  };

  it("is counted by the content, else the tactic, else the theme, among those that say", () => {
    const { intents } = mixOf(
      [{ content: "ad", pillar: "talk" }, { tactic: "sell", pillar: "talk" }, { content: "chat", tactic: "sell" }, { pillar: "talk" }, {}],
      fields,
    );
    expect(intents).toEqual({
      parts: [
        { of: "conversational", posts: 2, share: 0.5 },
        { of: "promotional", posts: 2, share: 0.5 },
      ],
      unstated: 1,
      mostPromotional: 0.2,
      tooPromotional: true,
    });
  });

  it.each([
    [1, 4, undefined, false],
    [1, 3, undefined, true],
    [1, 3, 0.25, false],
    [0, 1, 0, false],
    [3, 12, 0.2, false],
  ])("with %i that promote and %i that converse, where the plan allows %s", (ads, chats, promotionalShare, tooPromotional) => {
    const plan = { ...fields, ...(promotionalShare !== undefined && { promotionalShare }) };
    expect(mixOf([...times(ads, { content: "ad" }), ...times(chats, { content: "chat" })], plan).intents).toMatchObject({
      tooPromotional,
    });
  });

  it("is not judged where no post says", () => {
    expect(mixOf([{}, {}], fields).intents).toEqual({
      parts: [
        { of: "conversational", posts: 0 },
        { of: "promotional", posts: 0 },
      ],
      unstated: 2,
      mostPromotional: 0.2,
    });
  });
});

describe("C8 the mix of languages, authors and channels", () => {
  it("counts what each entry or its content says, authors and languages in the order in which they come up", () => {
    const { languages, authors } = mixOf(
      [{ language: "fr", author: "bob" }, { content: "menu" }, { language: "fr", content: "menu" }, { content: "bare" }],
      { people: [{ id: "ada", name: "Ada" }], content: [{ id: "menu", title: "Menu", author: "ada", language: "de" }] },
    );
    expect(languages).toEqual({
      parts: [
        { of: "fr", posts: 2, share: 2 / 3 },
        { of: "de", posts: 1, share: 1 / 3 },
      ],
      unstated: 1,
    });
    expect(authors.parts.map(({ of, posts }) => [of, posts])).toEqual([
      ["bob", 1],
      ["ada", 2],
    ]);
    expect(authors.unstated).toBe(1);
  });

  it("names every channel that is in use and may carry posts", () => {
    const channels: PlanFields["channels"] = [
      { id: "blog", name: "Blog" },
      { id: "ears", name: "Ears", involvement: "listen" },
      { id: "old", name: "Old", use: "retired" },
      { id: "next", name: "Next", use: "planned" },
    ];
    expect(mixOf([{ channel: "next" }, { channel: "old" }, {}], { channels }).channels).toEqual({
      parts: [
        { of: "blog", posts: 0, share: 0 },
        { of: "next", posts: 1, share: 0.5 },
        { of: "old", posts: 1, share: 0.5 },
      ],
      unstated: 1,
    });
  });

  it("counts posts only, wherever they were moved, and not those that do not go ahead", () => {
    const { posts, channels } = mixOf([
      { channel: "blog", local: "2028-01-01" },
      { channel: "blog", work: "task" },
      { channel: "blog", origin: "skipped" },
      { channel: "blog", status: "blocked" },
    ]);
    expect(posts).toBe(1);
    expect(channels.parts).toEqual([{ of: "blog", posts: 1, share: 1 }]);
  });
});

describe("F91 the mix of what is no calendar of the plan", () => {
  it("is refused, and what is returned is frozen", () => {
    expect(thrownBy(() => measureMix(planOf(), calendarWith(day, day, [], { plan: "other" })))).toMatchObject({ code: "conflict" });
    expect(thrownBy(() => measureMix(planOf(), calendarWith(day, "2027-01-03", [])))).toMatchObject({ code: "range" });
    const mix = mixOf([{ pillar: "p" }]);
    expect([mix, mix.pillars, mix.pillars.parts, mix.pillars.parts[0], mix.intents.parts].every(Object.isFrozen)).toBe(true);
  });
});
