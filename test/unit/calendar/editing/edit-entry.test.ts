import { describe, expect, it } from "vitest";
import { type EntryEdit, editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import type { Calendar, CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { calendarOf, idsOf } from "../calendars.js";

const calendar = calendarOf(
  {
    timeZone: "Europe/Berlin",
    channels: [
      { id: "blog", name: "Blog" },
      { id: "forum", name: "Forum" },
    ],
    cadences: [
      { id: "news", channels: ["blog", "forum"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } },
      { id: "tips", channels: ["blog"], when: { kind: "weekly", on: ["wed"] } },
    ],
  },
  "2027-01-04",
  "2027-01-17",
);
const id = "news/blog@2027-01-04T09:30";
const entryOf = ({ entries }: Calendar, of = id): CalendarEntry => entries.find((one) => one.id === of) ?? expect.fail(`no ${of}`);
const edited = (edit: EntryEdit, of = id): CalendarEntry => entryOf(editEntry(calendar, of, edit), of);

describe("X2 an entry is edited", () => {
  it("keeps its id, and what is left out; the rest of the calendar is shared", () => {
    const before = entryOf(calendar);
    const next = editEntry(calendar, id, {
      title: "New year",
      author: "joost",
      content: "menu",
      hours: 1.5,
      status: "draft",
      tags: ["launch"],
    });
    expect(entryOf(next)).toEqual({
      ...before,
      title: "New year",
      author: "joost",
      content: "menu",
      hours: 1.5,
      status: "draft",
      tags: ["launch"],
      origin: "edited",
    });
    expect(next.entries.filter((entry) => !calendar.entries.includes(entry))).toHaveLength(1);
    expect(next.refused).toBe(calendar.refused);
    expect(entryOf(calendar)).toBe(before);
  });

  it("is frozen, with all that was passed, which is not", () => {
    const tags = ["launch"];
    const next = editEntry(calendar, id, { tags, empowers: { audience: "home", how: "They grind" } });
    expect([next, next.entries, entryOf(next), entryOf(next).tags, entryOf(next).empowers].every((one) => Object.isFrozen(one))).toBe(true);
    expect(Object.isFrozen(tags)).toBe(false);
  });

  it("takes a field away that is undefined, and leaves its status and place", () => {
    const titled = editEntry(calendar, id, { title: "New year", because: "A wish" });
    const { title, because, ...rest } = entryOf(titled);
    const bare = editEntry(titled, id, { title: undefined, because: undefined, status: undefined, local: undefined, timeZone: undefined });
    expect(entryOf(bare)).toEqual(rest);
    expect(Object.hasOwn(entryOf(bare), "title")).toBe(false);
    expect([title, because]).toEqual(["New year", "A wish"]);
  });

  it("is the same calendar where nothing changed", () => {
    expect(editEntry(calendar, id, {})).toBe(calendar);
    expect(editEntry(calendar, id, { local: "2027-01-04T09:30", status: "open", timeZone: "Europe/Berlin" })).toBe(calendar);
    const once = editEntry(calendar, id, { title: "A" });
    expect(editEntry(once, id, { title: "A" })).toBe(once);
  });
});

describe("C6 who was passed over for an entry", () => {
  const away = [{ from: "2027-01-04", to: "2027-01-04" }];
  const people = [
    { id: "ann", name: "Ann", away },
    { id: "bob", name: "Bob", away },
  ];
  const short = (authors: readonly string[]): Calendar =>
    calendarOf({ people, cadences: [{ id: "news", authors, when: { kind: "weekly", on: ["mon"] } }] }, "2027-01-04", "2027-01-10");
  const of = "news@2027-01-04";

  it("goes once a person chooses its author, or that nobody makes it", () => {
    const nobody = short(["ann", "bob"]);
    expect(
      entryOf(nobody, of)
        .passedOver?.map(({ person }) => person)
        .sort(),
    ).toEqual(["ann", "bob"]);
    const chosen = entryOf(editEntry(nobody, of, { author: "ann" }), of);
    expect([chosen.author, chosen.passedOver, chosen.origin]).toEqual(["ann", undefined, "edited"]);
    expect(Object.hasOwn(chosen, "passedOver")).toBe(false);
    const again = editEntry(editEntry(nobody, of, { author: "ann" }), of, { author: undefined });
    expect(entryOf(again, of).passedOver).toBeUndefined();
  });

  it("stays where the author does", () => {
    const nobody = short(["ann"]);
    const { passedOver } = entryOf(nobody, of);
    expect(passedOver).toHaveLength(1);
    expect(entryOf(editEntry(nobody, of, { title: "Ours" }), of).passedOver).toEqual(passedOver);
    expect(editEntry(nobody, of, { author: undefined })).toBe(nobody);
    expect(thrownBy(() => editEntry(nobody, of, { passedOver: [] } as EntryEdit)).code).toBe("unknown-field");
  });
});

describe("X2 an entry is moved by hand", () => {
  it("has its new instant, and says that it was moved and why", () => {
    expect(edited({ local: "2027-07-05T10:00", because: "The fair" })).toMatchObject({
      original: "2027-01-04T09:30",
      local: "2027-07-05T10:00",
      at: "2027-07-05T08:00:00Z",
      because: "The fair",
      moves: [
        {
          from: "2027-01-04T09:30",
          to: "2027-07-05T10:00",
          key: "calendar/moved.edit",
          values: { reason: "The fair" },
          because: "Moved by hand: The fair.",
        },
      ],
    });
  });

  it("stands in order: by moment, at one moment by channel", () => {
    const later = editEntry(calendar, id, { local: "2027-01-06T10:00" });
    expect(idsOf(later)).toEqual([
      "news/forum@2027-01-04T09:30",
      "tips/blog@2027-01-06",
      id,
      "news/blog@2027-01-11T09:30",
      "news/forum@2027-01-11T09:30",
      "tips/blog@2027-01-13",
    ]);
    expect(idsOf(editEntry(later, id, { local: "2027-01-04T09:30" }))).toEqual(idsOf(calendar));
    const first = editEntry(calendar, "news/forum@2027-01-11T09:30", { local: "2027-01-04T09:30" });
    expect(idsOf(first).slice(0, 3)).toEqual([id, "news/forum@2027-01-04T09:30", "news/forum@2027-01-11T09:30"]);
  });

  it("to another day, without a time, and back", () => {
    const day = editEntry(calendar, id, { local: "2027-01-05" });
    expect(Object.hasOwn(entryOf(day), "at")).toBe(false);
    expect(entryOf(day).timeZone).toBe("Europe/Berlin");
    expect(edited({ local: "2027-01-06T18:00" }, "tips/blog@2027-01-06").at).toBe("2027-01-06T17:00:00Z");
  });

  it("again and again is one move, and none where it is back in its place", () => {
    const twice = editEntry(editEntry(calendar, id, { local: "2027-01-05T10:00" }), id, { local: "2027-01-06T11:00" });
    expect(entryOf(twice).moves.map(({ from, to }) => [from, to])).toEqual([["2027-01-04T09:30", "2027-01-06T11:00"]]);
    expect(entryOf(editEntry(twice, id, { local: "2027-01-04T09:30" }))).toEqual({ ...entryOf(calendar), origin: "edited" });
  });

  it("in another zone is at another instant", () => {
    expect(edited({ timeZone: "america/new_york" })).toMatchObject({
      local: "2027-01-04T09:30",
      timeZone: "America/New_York",
      at: "2027-01-04T14:30:00Z",
      moves: [],
    });
  });

  it("has a day that a person has chosen", () => {
    const chosen: Calendar = { ...calendar, entries: calendar.entries.map((entry) => ({ ...entry, chosen: true as const })) };
    expect(entryOf(editEntry(chosen, id, { title: "New" })).chosen).toBe(true);
    expect(Object.hasOwn(entryOf(editEntry(chosen, id, { local: "2027-01-05T10:00" })), "chosen")).toBe(false);
  });

  it("after the clocks had moved it says both", () => {
    const nights = calendarOf(
      { timeZone: "Europe/Berlin", cadences: [{ id: "n", when: { kind: "dates", on: ["2027-03-28"], at: ["02:30"] } }] },
      "2027-03-28",
      "2027-03-28",
    );
    const of = "n@2027-03-28T02:30";
    const moves = (local: string) => entryOf(editEntry(nights, of, { local }), of).moves.map(({ key, from, to }) => [key, from, to]);
    expect(moves("2027-03-28T12:00")).toEqual([
      ["calendar/moved.clocks", "2027-03-28T02:30", "2027-03-28T03:30"],
      ["calendar/moved.edit", "2027-03-28T03:30", "2027-03-28T12:00"],
    ]);
  });
});

describe("X2 a skipped entry is taken up again by an edit", () => {
  it("without the reason it was skipped for", () => {
    const skipped = skipEntry(calendar, id, "Closed");
    expect(entryOf(editEntry(skipped, id, {}))).toEqual({ ...entryOf(calendar), origin: "edited" });
    expect(entryOf(editEntry(skipped, id, { because: "Open after all" })).because).toBe("Open after all");
  });
});

describe("F91 an edit that cannot be made", () => {
  const bare = calendarOf({ cadences: [{ id: "days", when: { kind: "weekly", on: ["mon"] } }] }, "2027-01-04", "2027-01-10");

  it.each<[string, object, string, readonly (string | number)[]]>([
    ["a day that does not exist", { local: "2027-02-30" }, "date", ["edit", "local"]],
    ["no day", { local: "tomorrow" }, "date", ["edit", "local"]],
    ["a number for a day", { local: 5 }, "type", ["edit", "local"]],
    ["a time that the clocks skip", { local: "2027-03-28T02:30" }, "time", ["edit", "local"]],
    ["a time outside of the years", { local: "2200-12-31T23:00", timeZone: "Etc/GMT+12" }, "range", ["edit", "local"]],
    ["no zone", { timeZone: "Mars/Phobos" }, "timezone", ["edit", "timeZone"]],
    ["no status", { status: "finished" }, "choice", ["edit", "status"]],
    ["no id", { content: "a b" }, "id", ["edit", "content"]],
    ["no text", { title: 5 }, "type", ["edit", "title"]],
    ["half a character", { title: "\ud800" }, "text", ["edit", "title"]],
    ["too long a text", { because: "x".repeat(10_001) }, "text", ["edit", "because"]],
    ["hours below none", { hours: -1 }, "number", ["edit", "hours"]],
    ["hours without end", { hours: Number.POSITIVE_INFINITY }, "number", ["edit", "hours"]],
    ["a tag that is none", { tags: ["a", 5] }, "type", ["edit", "tags", 1]],
    ["nobody empowered", { empowers: { how: "x" } }, "type", ["edit", "empowers", "audience"]],
    ["a field that is not there", { titel: "x" }, "unknown-field", ["edit"]],
    ["a field that is not to be edited", { original: "2027-01-01" }, "unknown-field", ["edit"]],
  ])("%s", (_, edit, code, path) => {
    const error = thrownBy(() => editEntry(calendar, id, edit));
    expect(error).toMatchObject({ code, path });
    expect(error.message.length).toBeLessThan(400);
  });

  it("of an entry that is not there, with the nearest id", () => {
    const error = thrownBy(() => editEntry(calendar, "news/blog@2027-01-04T09:31", {}));
    expect(error).toMatchObject({ code: "unknown-id", path: ["id"], values: { suggestion: id } });
  });

  it("to a time in a calendar without a zone, unless one is passed", () => {
    const of = "days@2027-01-04";
    expect(thrownBy(() => editEntry(bare, of, { local: "2027-01-04T09:30" }))).toMatchObject({
      code: "time-zone-needed",
      path: ["edit", "local"],
    });
    expect(entryOf(editEntry(bare, of, { local: "2027-01-04T09:30", timeZone: "UTC" }), of).at).toBe("2027-01-04T09:30:00Z");
  });
});

describe("F15 a calendar from elsewhere", () => {
  it("whose zones are none gives no entry a time", () => {
    const foreign: Calendar = { ...calendar, entries: calendar.entries.map((entry) => ({ ...entry, timeZone: "Mars/Phobos" })) };
    expect(thrownBy(() => editEntry(foreign, id, { local: "2027-01-05T10:00" }))).toMatchObject({
      code: "timezone",
      path: ["edit", "local"],
    });
  });

  it("is copied, and neither changed nor frozen", () => {
    const foreign: Calendar = JSON.parse(JSON.stringify(calendar));
    const next = editEntry(foreign, id, { local: "2027-01-09T10:00" });
    expect(next).toEqual(editEntry(calendar, id, { local: "2027-01-09T10:00" }));
    expect(foreign).toEqual(calendar);
    expect(Object.isFrozen(foreign.entries[1])).toBe(false);
    expect(Object.isFrozen(next.entries[1])).toBe(true);
  });

  it.each<[Partial<CalendarEntry>, string, string]>([
    [{ at: "noon" }, "instant", "at"],
    [{ at: undefined, local: "noon" } as unknown as Partial<CalendarEntry>, "date", "local"],
    [{ at: undefined, timeZone: "Mars/Phobos" } as unknown as Partial<CalendarEntry>, "timezone", "timeZone"],
  ])("whose entries are at no moment is refused where one is looked for: %o", (fields, code, field) => {
    const foreign: Calendar = {
      ...calendar,
      entries: calendar.entries.map((entry) => (entry.id === id ? entry : { ...entry, ...fields })),
    };
    const error = thrownBy(() => editEntry(foreign, id, { local: "2027-01-09T10:00" }));
    expect(error).toMatchObject({ code, path: ["calendar", "entries", expect.any(Number), field] });
  });
});
