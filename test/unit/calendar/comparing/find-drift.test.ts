import { describe, expect, it, test } from "vitest";
import type { Drift, DriftOptions, DriftReport } from "../../../../src/calendar/comparing/drift.js";
import { findDrift } from "../../../../src/calendar/comparing/find-drift.js";
import { addEntry } from "../../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { pinEntry } from "../../../../src/calendar/editing/pin-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { Calendar, PublishedPost } from "../../../../src/model/schedule/calendar.js";
import { planOf } from "../../../helpers/plan-of.js";
import { outsideOf, pseudoLanguage } from "../../../helpers/pseudo-language.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { postOf } from "./posts.js";

const plan = planOf({
  timeZone: "Europe/Berlin",
  channels: [
    { id: "blog", name: "Blog" },
    { id: "forum", name: "Forum" },
  ],
  cadences: [
    { id: "news", name: "News", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } },
    { id: "tips", channels: ["forum"], when: { kind: "weekly", on: ["wed"] } },
    { id: "meet", name: "Meeting", work: "event", channels: ["forum"], when: { kind: "weekly", on: ["fri"], at: ["10:00"] } },
  ],
  content: [
    {
      id: "menu",
      title: "The menu",
      language: "de",
      variants: [
        { id: "v1", channel: "blog", text: "Our  menu\nfor January" },
        { id: "v2", channel: "forum", text: "Part one", parts: ["Part two"] },
        { id: "v3", channel: "forum", language: "EN", text: "In English" },
      ],
    },
  ],
});
const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-17" });
const [monday, wednesday, second, third] = [
  "news/blog@2027-01-04T09:30",
  "tips/forum@2027-01-06",
  "news/blog@2027-01-11T09:30",
  "tips/forum@2027-01-13",
];

const drift = (published: readonly PublishedPost[], options: Partial<DriftOptions> = {}, of: Calendar = calendar): DriftReport =>
  findDrift(plan, of, published, { on: "2027-01-17", ...options });
const namesOf = ({ drifts }: DriftReport): readonly string[] =>
  drifts.map((one) => `${one.kind} ${one.kind === "unplanned" ? one.post.at : one.entry.id}`);
const firstOf = (report: DriftReport): Drift => report.drifts[0] ?? expect.fail("there is no drift");

const asPlanned = [
  postOf("2027-01-04T08:30:00Z", { entry: monday }),
  postOf("2027-01-06T12:00:00Z", { channel: "forum" }),
  postOf("2027-01-11T08:30:00Z"),
  postOf("2027-01-13T22:59:59Z", { channel: "forum" }),
];

describe("X9 a day that the calendar chose is no commitment", () => {
  const quota = planOf({
    timeZone: "UTC",
    channels: [{ id: "blog", name: "Blog" }],
    cadences: [
      {
        id: "tips",
        name: "Tips",
        channels: ["blog"],
        when: { kind: "quota", posts: 2, per: "week", window: { from: "09:00", to: "10:00" } },
      },
    ],
  });
  const made = generateCalendar(quota, { from: "2027-01-04", to: "2027-01-10" });
  const of = (published: readonly PublishedPost[], on = "2027-01-10", plannedAs: Calendar = made) =>
    findDrift(quota, plannedAs, published, { on });
  /** The calendar chose Tuesday and Friday. */
  const [, friday] = made.entries.map(({ id }) => id);

  it("any two posts of its week are the two it asks for, whenever they go out", () => {
    const found = of([postOf("2027-01-04T23:00:00Z"), postOf("2027-01-10T05:00:00Z")]);
    expect(found).toMatchObject({ due: 2, published: 2, matched: 2, drifts: [] });
    expect(namesOf(of([postOf("2027-01-04T23:00:00Z"), postOf("2027-01-09T05:00:00Z"), postOf("2027-01-10T05:00:00Z")]))).toEqual([
      "unplanned 2027-01-10T05:00:00Z",
    ]);
  });

  it("is missed when its week is over, and the sentence names the week", () => {
    expect(of([], "2027-01-09")).toMatchObject({ due: 0, drifts: [] });
    const [missing] = of([postOf("2027-01-04T23:00:00Z")]).drifts;
    expect(missing).toMatchObject({ kind: "not-published", within: { from: "2027-01-04", to: "2027-01-10" } });
    expect(missing?.sentence).toBe(
      "The post “Tips” was planned for a day from 4 January 2027 to 10 January 2027 on the channel “Blog” and had not gone out by the end of 10 January 2027.",
    );
  });

  it("is a commitment once somebody pinned it", () => {
    const pinned = pinEntry(made, friday ?? "");
    const named = postOf("2027-01-10T05:00:00Z", { entry: friday ?? "" });
    expect(namesOf(of([named], "2027-01-10", pinned))).toContain(`other-time ${friday}`);
    expect(namesOf(of([named]))).not.toContain(`other-time ${friday}`);
  });
});

describe("X9 what was published beside what was planned", () => {
  it("is nothing where all went out as planned", () => {
    expect(drift(asPlanned)).toMatchObject({ on: "2027-01-17", due: 4, published: 4, matched: 4, drifts: [] });
  });

  it("is what did not go out, up to the end of the day asked for", () => {
    expect(namesOf(drift([]))).toEqual([monday, wednesday, second, third].map((id) => `not-published ${id}`));
    expect(drift([], { on: "2027-01-03" })).toMatchObject({ due: 0, published: 0, drifts: [] });
    expect(namesOf(drift([], { on: "2027-01-04" }))).toEqual([`not-published ${monday}`]);
    expect(drift([], { on: "2027-01-06" })).toMatchObject({ due: 2, published: 0, matched: 0 });
    expect(firstOf(drift([])).sentence).toBe(
      "The post “News” was planned for 4 January 2027, 09:30 on the channel “Blog” and had not gone out by the end of 17 January 2027.",
    );
  });

  it("is said of an entry that is marked as published, too, as no post shows it", () => {
    const marked = editEntry(calendar, monday, { status: "published" });
    expect(namesOf(drift(asPlanned.slice(1), {}, marked))).toEqual([`not-published ${monday}`]);
    expect(firstOf(drift(asPlanned.slice(1), {}, marked)).sentence).toBe(
      "The post “News” of 4 January 2027, 09:30 on the channel “Blog” is marked as published, but is none of the posts that went out.",
    );
  });

  it("looks at nothing that lies after that day, in the zone of the calendar", () => {
    const [before, after] = [postOf("2027-01-06T22:59:59Z", { channel: "forum" }), postOf("2027-01-06T23:00:00Z", { channel: "forum" })];
    expect(drift([asPlanned[0] ?? before, before], { on: "2027-01-06" })).toMatchObject({ published: 2, drifts: [] });
    expect(drift([asPlanned[0] ?? before, after], { on: "2027-01-06" })).toMatchObject({
      published: 1,
      drifts: [{ kind: "not-published" }],
    });
    expect(drift([postOf("2027-01-05T09:00:00Z", { entry: second })], { on: "2027-01-05" })).toMatchObject({
      ...{ due: 1, published: 1, matched: 1 },
      drifts: [{ kind: "not-published" }, { kind: "other-time", minutes: -8610 }],
    });
  });

  it("is an entry without a time only when its day is over where it is", () => {
    const west = addEntry(calendar, { id: "west", local: "2027-01-08", timeZone: "America/New_York", channel: "blog" });
    const namesOn = (on: string) => namesOf(drift(asPlanned, { on }, west));
    expect(namesOn("2027-01-08")).toEqual([]);
    expect(namesOn("2027-01-09")).toEqual(["not-published west"]);
  });

  it("is another time, by full minutes beyond the tolerance", () => {
    const at = (post: string, options?: Partial<DriftOptions>) => drift([postOf(post)], { on: "2027-01-04", ...options }).drifts;
    expect(at("2027-01-04T08:45:59Z")).toEqual([]);
    expect(at("2027-01-04T08:46:00Z")).toMatchObject([{ kind: "other-time", minutes: 16 }]);
    expect(at("2027-01-04T08:14:00Z")).toMatchObject([{ kind: "other-time", minutes: -16 }]);
    expect(at("2027-01-04T08:30:59Z", { toleranceMinutes: 0 })).toEqual([]);
    expect(at("2027-01-04T08:31:00Z", { toleranceMinutes: 0 })).toMatchObject([{ minutes: 1 }]);
    expect(at("2027-01-04T10:30:00Z", { toleranceMinutes: 120 })).toEqual([]);
    expect(at("2027-01-04T06:00:00Z")[0]?.sentence).toBe(
      "The post “News” went out 2 hours and 30 minutes earlier than planned: on 4 January 2027, 07:00 instead of 4 January 2027, 09:30.",
    );
  });

  it("is another day of an entry without a time, by its own clocks", () => {
    const at = (post: string) =>
      drift([postOf(post, { channel: "forum", entry: wednesday })]).drifts.filter(({ kind }) => kind === "other-day");
    expect(at("2027-01-06T22:59:00Z")).toEqual([]);
    expect(at("2027-01-06T23:00:00Z")).toMatchObject([{ days: 1 }]);
    expect(at("2027-01-04T08:00:00Z")).toMatchObject([{ days: -2 }]);
    expect(at("2027-01-07T08:00:00Z")[0]?.sentence).toBe(
      "A post went out 1 day later than planned: on 7 January 2027 instead of 6 January 2027.",
    );
  });

  it("is another channel than the entry says, beside another time", () => {
    const { drifts } = drift([postOf("2027-01-04T12:30:00Z", { entry: monday, channel: "forum" })], { on: "2027-01-04" });
    expect(drifts).toMatchObject([
      { kind: "other-channel", planned: "blog", channel: "forum" },
      { kind: "other-time", minutes: 240 },
    ]);
    expect(drifts[0]?.sentence).toBe("The post “News” went out on the channel “Forum” instead of the channel “Blog”.");
  });

  it("is no other channel where the entry has none", () => {
    const call = addEntry(calendar, { id: "call", local: "2027-01-05T12:00" });
    expect(drift([...asPlanned, postOf("2027-01-05T11:00:00Z", { entry: "call" })], {}, call)).toMatchObject({ matched: 5, drifts: [] });
  });

  it("is a post that the calendar has no entry for, on its days", () => {
    const extra = [postOf("2027-01-17T22:59:00Z"), postOf("2027-01-03T23:00:00Z", { channel: "nowhere" })];
    const report = drift([...extra, ...asPlanned, postOf("2027-01-03T22:59:00Z"), postOf("2027-01-17T23:00:00Z")], { on: "2027-02-01" });
    expect(report).toMatchObject({ published: 6, matched: 4 });
    expect(namesOf(report)).toEqual(["unplanned 2027-01-03T23:00:00Z", "unplanned 2027-01-17T22:59:00Z"]);
    expect(report.drifts.map(({ sentence }) => sentence)).toEqual([
      "A post went out on the channel “nowhere” on 4 January 2027, 00:00. The calendar has no entry for it.",
      "A post went out on the channel “Blog” on 17 January 2027, 23:59. The calendar has no entry for it.",
    ]);
  });

  it("is a post whose entry was skipped, rejected, or is another post, and no other entry's", () => {
    const skipped = editEntry(skipEntry(calendar, monday, "Closed"), second, { status: "rejected" });
    const of = addEntry(skipped, { id: "spare", local: "2027-01-04T10:00", channel: "blog" });
    const { drifts } = drift([...asPlanned, postOf("2027-01-11T08:31:00Z", { entry: second })], {}, of);
    expect(drifts).toMatchObject([
      { kind: "not-published", entry: { id: "spare" } },
      { kind: "unplanned", because: "skipped", entry: { id: monday } },
      { kind: "unplanned", because: "no-entry" },
      { kind: "unplanned", because: "rejected", entry: { id: second } },
    ]);
    const twice = drift([...asPlanned, postOf("2027-01-20T09:00:00Z", { entry: monday })], { on: "2027-01-20" });
    expect(twice.drifts).toMatchObject([{ kind: "unplanned", because: "again", entry: { id: monday } }]);
    expect([...drifts.slice(1), ...twice.drifts].map(({ sentence }) => sentence)).toEqual([
      "The post “News” went out on the channel “Blog” on 4 January 2027, 09:30, although it was skipped.",
      "A post went out on the channel “Blog” on 11 January 2027, 09:30. The calendar has no entry for it.",
      "The post “News” went out on the channel “Blog” on 11 January 2027, 09:31, although it was rejected.",
      "The post “News” went out more than once: also on the channel “Blog” on 20 January 2027, 10:00.",
    ]);
  });

  it("is a post whose entry was blocked", () => {
    const blocked = editEntry(calendar, monday, { status: "blocked" });
    const { drifts } = drift([postOf("2027-01-04T08:30:00Z", { entry: monday })], { on: "2027-01-04" }, blocked);
    expect(drifts).toMatchObject([{ kind: "unplanned", because: "blocked", entry: { id: monday } }]);
    expect(drifts.map(({ sentence }) => sentence)).toEqual([
      "The post “News” went out on the channel “Blog” on 4 January 2027, 09:30, although it was blocked.",
    ]);
  });

  it("leaves out entries of other work, and what went out as one", () => {
    expect(drift([...asPlanned, postOf("2027-01-08T09:00:00Z", { channel: "forum", entry: "meet/forum@2027-01-08T10:00" })])).toMatchObject(
      {
        due: 4,
        published: 4,
        drifts: [],
      },
    );
  });
});

describe("X9 the text that went out", () => {
  const filled = editEntry(editEntry(calendar, monday, { content: "menu" }), wednesday, { content: "menu" });
  const on = "2027-01-06";
  const texts = (blog: string | undefined, forum: string | undefined, of = filled) =>
    drift(
      [
        postOf("2027-01-04T08:30:00Z", { ...(blog !== undefined && { text: blog }) }),
        postOf("2027-01-06T09:00:00Z", { channel: "forum", ...(forum !== undefined && { text: forum }) }),
      ],
      { on },
      of,
    );

  it("is the planned one whatever its white space, its first post, or the whole thread", () => {
    expect(texts(" Our menu for\n\tJanuary ", "Part one")).toMatchObject({ drifts: [], textUnknown: [] });
    expect(texts("Our menu for January", "Part one\n\nPart two")).toMatchObject({ drifts: [], textUnknown: [] });
  });

  it("is another one where even a letter differs", () => {
    const { drifts, textUnknown } = texts("our menu for January", "Part two");
    expect(textUnknown).toEqual([]);
    expect(drifts).toMatchObject([
      { kind: "other-text", planned: ["Our  menu\nfor January"], text: "our menu for January" },
      { kind: "other-text", planned: ["Part one", "In English"], text: "Part two" },
    ]);
    expect(drifts.map(({ sentence }) => sentence)).toEqual([
      "The post “News” went out with the text “our menu for January”, instead of “Our menu for January”.",
      "A post went out with the text “Part two”, which is none of the 2 texts planned for it.",
    ]);
  });

  it("is not compared where it, or what was planned, is not known", () => {
    const report = texts(undefined, "Anything", editEntry(filled, wednesday, { content: undefined }));
    expect(report.drifts).toEqual([]);
    expect(report.textUnknown).toMatchObject([
      { missing: "post", entry: { id: monday } },
      { missing: "content", entry: { id: wednesday } },
    ]);
    const elsewhere = drift(
      [postOf("2027-01-04T08:30:00Z", { entry: monday, channel: "nowhere", text: "x" })],
      { on: "2027-01-04" },
      filled,
    );
    expect(elsewhere.textUnknown).toMatchObject([{ missing: "variant" }]);
    expect([...report.textUnknown, ...elsewhere.textUnknown].map(({ sentence }) => sentence)).toEqual([
      "The post “News” went out on 4 January 2027, 09:30. The text that went out is not known, so it is not compared.",
      "A post went out on 6 January 2027, 10:00. No content is planned for it, so its text is not compared.",
      "The post “News” went out on 4 January 2027, 09:30. The plan has no text of its content for the channel “nowhere”, so its text is not compared.",
    ]);
  });

  it("is one in the entry's language", () => {
    const inLanguage = (language: string) => editEntry(filled, wednesday, { language });
    expect(texts("Our menu for January", "In English", inLanguage("en")).drifts).toEqual([]);
    expect(texts("Our menu for January", "Part one", inLanguage("en")).drifts).toMatchObject([{ planned: ["In English"] }]);
    expect(texts("Our menu for January", "In English", inLanguage("de")).drifts).toMatchObject([{ planned: ["Part one"] }]);
    expect(texts("Our menu for January", "In English", inLanguage("fr")).textUnknown).toMatchObject([{ missing: "variant" }]);
  });
});

describe("X9 a report of drift", () => {
  const everything = (language: DriftOptions["language"]) => {
    const of = editEntry(skipEntry(calendar, second, "Closed"), monday, { content: "menu", title: "1" });
    const published = [
      postOf("2027-01-04T06:30:00Z", { entry: monday, channel: "forum", text: "2" }),
      postOf("2027-01-11T09:30:00Z", { entry: second }),
      postOf("2027-01-12T09:30:00Z", { channel: "3" }),
      postOf("2027-01-15T09:30:00Z", { channel: "forum", entry: third }),
    ];
    const { drifts, textUnknown } = findDrift(plan, of, published, { on: "2027-01-17", language });
    return [...drifts, ...textUnknown].map(({ sentence }) => sentence);
  };

  test("asks the language for every word", () => {
    expect(everything(pseudoLanguage)).toHaveLength(8);
    for (const sentence of everything(pseudoLanguage)) expect(outsideOf(sentence).replaceAll(/News|Forum|Blog/g, "")).not.toMatch(/[a-z]/i);
    expect(everything(undefined).join()).not.toContain("⟦");
  });

  test("is frozen and leaves what was passed as it was", () => {
    const post = { channel: "blog", at: "2027-01-04T12:00:00Z", text: "x" };
    const mine: Calendar = JSON.parse(JSON.stringify(calendar));
    const report = drift([post], {}, mine);
    expect(Object.isFrozen(post) || Object.isFrozen(mine) || Object.isFrozen(mine.entries[0])).toBe(false);
    const { drifts, textUnknown } = report;
    for (const one of [report, drifts, textUnknown, ...drifts, ...textUnknown, ...drifts.flatMap((of) => ("post" in of ? [of.post] : []))])
      expect(Object.isFrozen(one)).toBe(true);
  });

  test("F91 is refused for what is no post, day, calendar or tolerance", () => {
    const call = (published: unknown, options: unknown = { on: "2027-01-17" }, of: unknown = calendar) =>
      thrownBy(() => findDrift(plan, of as Calendar, published as PublishedPost[], options as DriftOptions));
    expect(call(null)).toMatchObject({ code: "type", path: ["published"] });
    expect(call([null])).toMatchObject({ code: "type", path: ["published", 0] });
    expect(call([{ at: "2027-01-04T09:00:00Z" }])).toMatchObject({ code: "type", path: ["published", 0, "channel"] });
    expect(call([postOf("2027-01-04T09:00")])).toMatchObject({ code: "instant", path: ["published", 0, "at"] });
    expect(call([postOf("2027-01-04T09:00:00Z", { text: 1 as unknown as string })])).toMatchObject({ path: ["published", 0, "text"] });
    expect(call([], {})).toMatchObject({ code: "missing-field", path: ["options"] });
    expect(call([], { on: "2027-02-30" })).toMatchObject({ code: "date", path: ["options", "on"] });
    expect(call([], { on: "2027-01-17", toleranceMinutes: -1 })).toMatchObject({ code: "range", path: ["options", "toleranceMinutes"] });
    expect(call([], { on: "2027-01-17", toleranceMinutes: Number.NaN })).toMatchObject({ code: "type" });
    expect(call([], undefined, { ...calendar, plan: "another" })).toMatchObject({ code: "conflict" });
    const broken = (fields: object) => ({ ...calendar, entries: [{ ...calendar.entries[0], ...fields }] });
    expect(call([], undefined, broken({ local: "soon" }))).toMatchObject({ code: "date", path: ["calendar", "entries", 0, "local"] });
    expect(call([], undefined, broken({ at: "soon" }))).toMatchObject({ code: "instant", path: ["calendar", "entries", 0, "at"] });
    expect(call([], undefined, broken({ timeZone: "Nowhere" }))).toMatchObject({
      code: "timezone",
      path: ["calendar", "entries", 0, "timeZone"],
    });
    expect(call([], undefined, { ...calendar, from: "soon" })).toMatchObject({ code: "date", path: ["calendar", "from"] });
    expect(call([], undefined, { ...calendar, timeZone: "Nowhere" })).toMatchObject({ code: "timezone", path: ["calendar", "timeZone"] });
  });
});
