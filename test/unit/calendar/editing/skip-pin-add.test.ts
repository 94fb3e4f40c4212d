import { describe, expect, it } from "vitest";
import { addEntry, type NewEntry } from "../../../../src/calendar/editing/add-entry.js";
import { pinEntry } from "../../../../src/calendar/editing/pin-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import type { Calendar, CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { calendarOf, idsOf } from "../calendars.js";

const calendar = calendarOf(
  {
    timeZone: "Europe/Berlin",
    channels: [{ id: "blog", name: "Blog" }],
    blackouts: [{ id: "fair", from: "2027-01-11", to: "2027-01-11" }],
    cadences: [{ id: "news", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } }],
  },
  "2027-01-04",
  "2027-01-24",
);
const id = "news/blog@2027-01-04T09:30";
const entryOf = ({ entries }: Calendar, of = id): CalendarEntry => entries.find((one) => one.id === of) ?? expect.fail(`no ${of}`);

describe("X2 an entry is skipped", () => {
  it("stays where it is, with the reason", () => {
    const next = skipEntry(calendar, id, "Closed");
    expect(entryOf(next)).toEqual({ ...entryOf(calendar), origin: "skipped", because: "Closed" });
    expect(idsOf(next)).toEqual(idsOf(calendar));
    expect(Object.isFrozen(entryOf(next))).toBe(true);
    expect(skipEntry(next, id, "Closed")).toBe(next);
    expect(entryOf(skipEntry(next, id, "Still closed")).because).toBe("Still closed");
  });

  it("X3 is no refused slot", () => {
    expect(thrownBy(() => skipEntry(calendar, "news/blog@2027-01-11T09:30", "Closed"))).toMatchObject({ code: "unknown-id", path: ["id"] });
  });
});

describe("X2 an entry is pinned", () => {
  it("and its day is no longer one that the library chose", () => {
    const chosen: Calendar = { ...calendar, entries: calendar.entries.map((entry) => ({ ...entry, chosen: true as const })) };
    const next = pinEntry(chosen, id);
    expect(entryOf(next)).toEqual({ ...entryOf(calendar), pinned: true });
    expect(entryOf(next, "news/blog@2027-01-18T09:30").chosen).toBe(true);
    expect(pinEntry(next, id)).toBe(next);
  });
});

describe("X2 an entry is added by hand", () => {
  it("with its own id, in order", () => {
    const next = addEntry(calendar, {
      id: "opening",
      local: "2027-01-10T10:00",
      channel: "blog",
      campaign: "launch",
      work: "event",
      title: "We open",
      status: "draft",
      because: undefined,
    });
    expect(idsOf(next)).toEqual([id, "opening", "news/blog@2027-01-18T09:30"]);
    expect(entryOf(next, "opening")).toEqual({
      id: "opening",
      slot: "opening",
      work: "event",
      channel: "blog",
      campaign: "launch",
      original: "2027-01-10T10:00",
      local: "2027-01-10T10:00",
      timeZone: "Europe/Berlin",
      at: "2027-01-10T09:00:00Z",
      moves: [],
      title: "We open",
      status: "draft",
      origin: "manual",
    });
    expect(Object.isFrozen(entryOf(next, "opening").moves)).toBe(true);
  });

  it("as a post on a day, where no more is said", () => {
    expect(entryOf(addEntry(calendar, { id: "a", local: "2027-01-04" }), "a")).toMatchObject({
      work: "post",
      status: "open",
      local: "2027-01-04",
    });
  });

  it.each<[string, object, string, readonly string[]]>([
    ["no id", { local: "2027-01-10" }, "missing-field", ["entry"]],
    ["no day", { id: "a" }, "missing-field", ["entry"]],
    ["an id that is none", { id: "a b", local: "2027-01-10" }, "id", ["entry", "id"]],
    ["an id like those of slots", { id, local: "2027-01-10" }, "id", ["entry", "id"]],
    ["the id of another, in upper case", { id: "LAUNCH", local: "2027-01-10" }, "duplicate-id", ["entry", "id"]],
    ["a day before the calendar", { id: "a", local: "2027-01-03" }, "range", ["entry", "local"]],
    ["a time after it", { id: "a", local: "2027-01-25T00:00" }, "range", ["entry", "local"]],
    ["no channel", { id: "a", local: "2027-01-10", channel: "a b" }, "id", ["entry", "channel"]],
    ["no zone", { id: "a", local: "2027-01-10", timeZone: "Mars" }, "timezone", ["entry", "timeZone"]],
    ["no work", { id: "a", local: "2027-01-10", work: 5 }, "type", ["entry", "work"]],
    ["a field that is not there", { id: "a", local: "2027-01-10", origin: "generated" }, "unknown-field", ["entry"]],
  ])("F91 %s is refused", (_, entry, code, path) => {
    const launched = addEntry(calendar, { id: "launch", local: "2027-01-05" });
    expect(thrownBy(() => addEntry(launched, entry as NewEntry))).toMatchObject({ code, path });
  });
});
