import { describe, expect, it } from "vitest";
import { addEntry } from "../../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { pinEntry } from "../../../../src/calendar/editing/pin-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { Calendar, CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { idsOf } from "../calendars.js";

const days = { from: "2027-01-04", to: "2027-01-31" };
const channels = [
  { id: "blog", name: "Blog" },
  { id: "forum", name: "Forum" },
];
const news: CadenceInput = { id: "news", channels: ["blog"], when: { kind: "weekly", on: ["mon", "thu"], at: ["09:30"] } };
const fieldsWith = (cadences: readonly CadenceInput[], fields: PlanFields = {}): PlanFields => ({
  timeZone: "Europe/Berlin",
  channels,
  cadences,
  ...fields,
});
const calendarWith = (cadences: readonly CadenceInput[], fields: PlanFields = {}, previous?: Calendar): Calendar =>
  generateCalendar(planOf(fieldsWith(cadences, fields)), { ...days, previous });

const made = calendarWith([news]);
const id = "news/blog@2027-01-04T09:30";
const entryOf = ({ entries }: Calendar, of = id): CalendarEntry => entries.find((one) => one.id === of) ?? expect.fail(`no ${of}`);
const onDay = (calendar: Calendar, day: string): readonly string[] =>
  calendar.entries.filter(({ local }) => local.startsWith(day)).map((entry) => entry.id);
const foundOn = ({ findings }: Calendar): readonly (readonly unknown[])[] =>
  findings
    .filter(({ rule }) => rule.startsWith("calendar-entry-"))
    .map(({ key, node }) => [key.slice("calendar/calendar-entry-".length), node]);

const touches: readonly (readonly [string, (calendar: Calendar, of?: string) => Calendar])[] = [
  ["edited", (calendar, of = id) => editEntry(calendar, of, { title: "New year" })],
  ["moved", (calendar, of = id) => editEntry(calendar, of, { local: "2027-01-05T10:00" })],
  ["skipped", (calendar, of = id) => skipEntry(calendar, of, "Closed")],
  ["pinned", (calendar, of = id) => pinEntry(calendar, of)],
  ["published", (calendar, of = id) => editEntry(calendar, of, { status: "published" })],
  [
    "filled",
    ({ entries, ...calendar }, of = id) => ({
      ...calendar,
      entries: entries.map((one) => (one.id === of ? { ...one, content: "menu" } : one)),
    }),
  ],
];

describe("X2 a calendar is made again", () => {
  it("an untouched one is the same, to the byte", () => {
    expect(JSON.stringify(calendarWith([news], {}, made))).toBe(JSON.stringify(made));
  });

  it.each(touches)("an entry that was %s is there as it was, once, in order", (_, touch) => {
    const previous = touch(made);
    const again = calendarWith([news], {}, previous);
    expect(again.entries).toEqual(previous.entries);
    expect(again.findings).toEqual(made.findings);
    expect(Object.isFrozen(again.entries[0])).toBe(true);
  });

  it("an entry added by hand is there, whatever becomes of the plan", () => {
    const previous = addEntry(made, { id: "opening", local: "2027-01-20T10:00", channel: "blog", title: "We open" });
    expect(calendarWith([news], {}, previous)).toEqual(previous);
    const alone = calendarWith([], {}, previous);
    expect(alone.entries).toEqual([entryOf(previous, "opening")]);
  });

  it("an earlier calendar from elsewhere is neither changed nor frozen", () => {
    const foreign: Calendar = JSON.parse(JSON.stringify(editEntry(made, id, { title: "New year" })));
    const again = calendarWith([news], {}, foreign);
    expect(entryOf(again)).toEqual(entryOf(foreign));
    expect(Object.isFrozen(entryOf(again))).toBe(true);
    expect(Object.isFrozen(entryOf(foreign))).toBe(false);
  });

  it("only entries that the rules put on its days take part, wherever they were moved to", () => {
    const previous = editEntry(editEntry(made, id, { local: "2027-03-01T10:00" }), "news/blog@2027-01-28T09:30", { title: "Last" });
    const plan = planOf(fieldsWith([news]));
    const first = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10", previous });
    expect(idsOf(first)).toEqual(["news/blog@2027-01-07T09:30", id]);
    expect(idsOf(generateCalendar(plan, { from: "2027-03-01", to: "2027-03-01", previous }))).toEqual(["news/blog@2027-03-01T09:30"]);
  });
});

describe("X2 the rules have changed", () => {
  it.each(touches)("another time of day: an entry that was %s stays, for the only slot of its day, and says so", (name, touch) => {
    const later: CadenceInput = { ...news, when: { kind: "weekly", on: ["mon", "thu"], at: ["15:00"] } };
    const previous = touch(made);
    const again = calendarWith([later], {}, previous);
    expect(entryOf(again)).toEqual(entryOf(previous));
    expect(idsOf(again)).not.toContain("news/blog@2027-01-04T15:00");
    expect(idsOf(again)).toContain("news/blog@2027-01-07T15:00");
    expect(foundOn(again)).toEqual([["rematched.moved", id]]);
    expect(again.findings.at(-1)?.values).toMatchObject({ cadence: "news", asked: "2027-01-04T15:00", origin: entryOf(previous).origin });
    expect(name).not.toBe("");
  });

  it("it says only that the entry fills another slot where people had moved it there already", () => {
    const later: CadenceInput = { ...news, when: { kind: "weekly", on: ["mon"], at: ["15:00"] } };
    const again = calendarWith([later], {}, editEntry(made, id, { local: "2027-01-04T15:00" }));
    expect(onDay(again, "2027-01-04")).toEqual([id]);
    expect(foundOn(again)).toEqual([
      ["rematched.renamed", id],
      ["dropped", "news"],
    ]);
  });

  it("two times a day become two others: each entry for one, in order", () => {
    const twice = (...at: readonly string[]): CadenceInput => ({ ...news, when: { kind: "weekly", on: ["mon"], at } });
    const previous = editEntry(calendarWith([twice("09:30", "15:00")]), "news/blog@2027-01-04T15:00", { title: "Late" });
    expect(onDay(calendarWith([twice("10:00", "16:00")], {}, previous), "2027-01-04")).toEqual([
      "news/blog@2027-01-04T10:00",
      "news/blog@2027-01-04T15:00",
    ]);
    expect(onDay(calendarWith([twice("15:00", "16:00")], {}, previous), "2027-01-04")).toEqual([
      "news/blog@2027-01-04T15:00",
      "news/blog@2027-01-04T16:00",
    ]);
    const fewer = calendarWith([twice("12:00")], {}, previous);
    expect(onDay(fewer, "2027-01-04")).toEqual(["news/blog@2027-01-04T15:00"]);
  });

  it("more touched entries than slots: the first for the slot, the others are kept and reported", () => {
    const at = (...times: readonly string[]): CadenceInput => ({ ...news, when: { kind: "weekly", on: ["mon"], at: times } });
    const [early, late] = [id, "news/blog@2027-01-04T15:00"];
    const previous = pinEntry(pinEntry(calendarWith([at("09:30", "15:00")]), early), late);
    const again = calendarWith([at("12:00")], {}, previous);
    expect(onDay(again, "2027-01-04")).toEqual([early, late]);
    expect(foundOn(again)).toEqual([
      ["rematched.moved", early],
      ["orphaned", late],
      ["dropped", "news"],
    ]);
  });

  it("a slot that an earlier entry has by its id is nobody else's", () => {
    const two: CadenceInput = { ...news, when: { kind: "weekly", on: ["mon"], at: ["09:30", "15:00"] } };
    const previous = pinEntry(calendarWith([two]), id);
    const again = calendarWith([{ ...two, when: { kind: "weekly", on: ["mon"], at: ["15:00"] } }], {}, previous);
    expect(onDay(again, "2027-01-04")).toEqual([id, "news/blog@2027-01-04T15:00"]);
    expect(foundOn(again)).toEqual([
      ["orphaned", id],
      ["dropped", "news"],
    ]);
  });

  it("another day: what was touched is kept and reported, what was not is dropped and counted", () => {
    const fridays: CadenceInput = { ...news, when: { kind: "weekly", on: ["fri"], at: ["09:30"] } };
    const again = calendarWith([fridays], {}, editEntry(made, id, { title: "New year" }));
    expect(onDay(again, "2027-01-04")).toEqual([id]);
    expect(foundOn(again)).toEqual([
      ["orphaned", id],
      ["dropped", "news"],
    ]);
    expect(again.findings.at(-1)).toMatchObject({ severity: "info", path: ["cadences", 0], values: { count: 7 } });
    expect(again.findings.at(-2)).toMatchObject({ severity: "warning", demand: "X2" });
  });

  it("a new blackout: the entry is kept and reported, and its slot is not refused as well", () => {
    const again = calendarWith(
      [news],
      { blackouts: [{ id: "fair", from: "2027-01-04", to: "2027-01-07" }] },
      editEntry(made, id, { title: "A" }),
    );
    expect(entryOf(again).title).toBe("A");
    expect(again.refused.map((slot) => slot.id)).toEqual(["news/blog@2027-01-07T09:30"]);
    expect(foundOn(again)).toEqual([["orphaned.refused", id]]);
    expect(again.findings.at(-1)?.values).toMatchObject({ rule: "blackout", by: "fair" });
  });

  it("a cadence under another id: the entry is for its slot, and says so", () => {
    const renamed: CadenceInput = { ...news, id: "letters" };
    const again = calendarWith([renamed], {}, editEntry(made, id, { title: "A" }));
    expect(onDay(again, "2027-01-04")).toEqual([id]);
    expect(foundOn(again)).toEqual([["rematched.renamed", id]]);
    expect(again.findings.at(-1)?.values).toMatchObject({ cadence: "letters", was: "news" });
  });

  it("a cadence that is gone: not for a slot of one that was there before, of another channel or of other work", () => {
    const noon: CadenceInput = { id: "noon", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["12:00"] } };
    const previous = editEntry(calendarWith([news, noon]), id, { title: "A" });
    for (const [slots, other] of [
      [1, { ...noon, when: { kind: "weekly", on: ["mon"], at: ["13:00"] } }],
      [2, { ...noon, when: { kind: "weekly", on: ["mon"], at: ["13:00", "14:00"] } }],
      [1, { ...noon, id: "forums", channels: ["forum"] }],
      [1, { ...noon, id: "replies", work: "reply" }],
    ] as const) {
      const again = calendarWith([other], {}, previous);
      expect(onDay(again, "2027-01-04")).toHaveLength(1 + slots);
      expect(foundOn(again)).toContainEqual(["orphaned.gone", id]);
      expect(foundOn(again)).toContainEqual(["dropped", "news"]);
    }
  });

  it("a cadence under another id and with fewer times: the entry of the same time comes first", () => {
    const at = (of: string, ...times: readonly string[]): CadenceInput => ({
      ...news,
      id: of,
      when: { kind: "weekly", on: ["mon"], at: times },
    });
    const late = "news/blog@2027-01-04T15:00";
    const previous = pinEntry(pinEntry(calendarWith([at("news", "09:30", "15:00")]), id), late);
    expect(foundOn(calendarWith([at("letters", "15:00")], {}, previous))).toEqual([
      ["orphaned.gone", id],
      ["rematched.renamed", late],
      ["dropped", "news"],
    ]);
  });

  it("two entries of one day are not both for its only slot", () => {
    const quota = (posts: number, per: "day" | "week"): CadenceInput => ({ ...news, when: { kind: "quota", posts, per } });
    const [first, second] = ["news/blog@2027-W01#1", "news/blog@2027-W01#2"];
    const previous = pinEntry(pinEntry(calendarWith([quota(14, "week")]), first), second);
    const again = calendarWith([quota(1, "day")], {}, previous);
    expect(onDay(again, "2027-01-04")).toEqual([first, second]);
    expect(foundOn(again)).toEqual([
      ["rematched.renamed", first],
      ["orphaned", second],
      ["dropped", "news"],
    ]);
    expect(again.entries).toHaveLength(29);
  });

  it("an earlier calendar in no order is put in order", () => {
    const previous = pinEntry(pinEntry(made, id), "news/blog@2027-01-14T09:30");
    const mixed: Calendar = { ...previous, entries: [...previous.entries].reverse() };
    expect(idsOf(calendarWith([], {}, mixed))).toEqual([id, "news/blog@2027-01-14T09:30"]);
  });

  it("another quota: the entry is for the slot of its number, and says where that is now", () => {
    const quota = (posts: number, per: "week" | "month" = "week"): CadenceInput => ({ ...news, when: { kind: "quota", posts, per } });
    const second = "news/blog@2027-W02#2";
    const previous = pinEntry(calendarWith([quota(3)]), second);
    const again = calendarWith([quota(5)], {}, previous);
    expect(entryOf(again, second)).toEqual(entryOf(previous, second));
    expect(again.entries).toHaveLength(20);
    expect(new Set(idsOf(again)).size).toBe(20);
    const byMonth = calendarWith([quota(9, "month")], {}, previous);
    expect(idsOf(byMonth)).toContain(second);
    expect(foundOn(byMonth).map(([, node]) => node)).toContain(second);
  });

  it("says the same of touched entries when it is made once more", () => {
    const later: CadenceInput = { ...news, when: { kind: "weekly", on: ["mon", "fri"], at: ["15:00"] } };
    const previous = pinEntry(pinEntry(made, id), "news/blog@2027-01-07T09:30");
    const again = calendarWith([later], {}, previous);
    const once = calendarWith([later], {}, again);
    expect(once.entries).toEqual(again.entries);
    expect(foundOn(again)).toEqual([...foundOn(once), ["dropped", "news"]]);
    expect(calendarWith([later], {}, once)).toEqual(once);
  });
});

describe("F91 an earlier calendar that cannot be carried over", () => {
  it("of another plan", () => {
    const other = generateCalendar(planOf({ ...fieldsWith([news]), id: "other-plan" }), days);
    expect(thrownBy(() => calendarWith([news], {}, other))).toMatchObject({ code: "conflict", path: ["options", "previous", "plan"] });
  });

  it("with two entries of one id", () => {
    const twice: Calendar = { ...made, entries: [...made.entries, ...made.entries.slice(1, 2)] };
    expect(thrownBy(() => calendarWith([news], {}, twice))).toMatchObject({
      code: "duplicate-id",
      path: ["options", "previous", "entries", made.entries.length, "id"],
    });
  });

  it("with a touched entry that is at no moment", () => {
    const wrong: Calendar = { ...made, entries: made.entries.map((entry) => ({ ...entry, pinned: true as const, at: "noon" })) };
    expect(thrownBy(() => calendarWith([news], {}, wrong))).toMatchObject({
      code: "instant",
      path: ["options", "previous", "entries", 0, "at"],
    });
  });
});
