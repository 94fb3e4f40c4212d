import { describe, expect, it } from "vitest";
import { addEntry } from "../../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { nextFreeSlot } from "../../../../src/calendar/editing/next-free-slot.js";
import { pinEntry } from "../../../../src/calendar/editing/pin-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { Calendar } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const days = { from: "2027-01-04", to: "2027-01-31" };
const fields: PlanFields = {
  timeZone: "UTC",
  channels: [
    { id: "blog", name: "Blog", minGapMinutes: 120, bounds: [{ max: 2, per: "week" }] },
    { id: "forum", name: "Forum" },
  ],
  cadences: [
    { id: "news", channels: ["blog"], when: { kind: "weekly", on: ["mon", "thu"], at: ["09:30"] } },
    { id: "answers", channels: ["forum"], work: "reply", when: { kind: "weekly", on: ["mon"], at: ["08:00"] } },
    { id: "days", channels: ["forum"], when: { kind: "weekly", on: ["tue"] } },
  ],
};
const plan = planOf(fields);
const calendar = generateCalendar(plan, days);
const monday = "news/blog@2027-01-04T09:30";
const thursday = "news/blog@2027-01-07T09:30";
const next = (of: Calendar, channel = "blog", after = "2027-01-01T00:00:00Z") => nextFreeSlot(plan, of, channel, after)?.id;

describe("C8 the next free slot of a channel", () => {
  it("is the first open post after an instant", () => {
    expect(next(calendar)).toBe(monday);
    expect(next(calendar, "blog", "2027-01-04T09:29:59Z")).toBe(monday);
    expect(next(calendar, "blog", "2027-01-04T09:30:00Z")).toBe(thursday);
    expect(next(calendar, "blog", "2027-01-28T09:30:00Z")).toBeUndefined();
    expect(next(calendar, "forum")).toBe("days/forum@2027-01-05");
    expect(next(calendar, "forum", "2027-01-05T00:00:00Z")).toBe("days/forum@2027-01-12");
  });

  it.each<[string, (of: Calendar) => Calendar]>([
    ["filled", (of) => editEntry(of, monday, { content: "menu" })],
    ["under way", (of) => editEntry(of, monday, { status: "draft" })],
    ["skipped", (of) => skipEntry(of, monday, "Closed")],
  ])("is not one that is %s", (_, edit) => expect(next(edit(calendar))).toBe(thursday));

  it("is one that was only given a title or a pin", () => {
    expect(next(pinEntry(editEntry(calendar, monday, { title: "New year" }), monday))).toBe(monday);
  });

  it("is not one that was added by hand, which is no slot", () => {
    expect(next(addEntry(calendar, { id: "a", local: "2027-01-18T12:00", channel: "forum" }), "forum", "2027-01-13T00:00:00Z")).toBe(
      "days/forum@2027-01-19",
    );
  });

  it.each(["2027-01-04T08:00", "2027-01-04T11:00"])("X3 keeps its distance from what people moved to %s", (local) => {
    const near = editEntry(calendar, thursday, { local });
    expect(next(near)).toBe("news/blog@2027-01-11T09:30");
    expect(next(editEntry(near, thursday, { local: "2027-01-04T11:30" }))).toBe(monday);
    expect(next(skipEntry(near, thursday, "Closed"))).toBe(monday);
  });

  it("X3 is not in a stretch that people overfilled", () => {
    const added = addEntry(calendar, { id: "a", local: "2027-01-09T12:00", channel: "blog", status: "approved" });
    expect(next(added)).toBe("news/blog@2027-01-11T09:30");
    expect(next(editEntry(added, "a", { status: "rejected" }))).toBe(monday);
  });

  it("X3 counts stretches of several periods as the calendar does", () => {
    const everyTwo = planOf({
      timeZone: "UTC",
      channels: [{ id: "blog", name: "Blog", bounds: [{ max: 1, per: "month", every: 2 }] }],
      cadences: [
        { id: "news", channels: ["blog"], when: { kind: "dates", on: ["2027-02-03", "2027-03-03", "2027-04-03"], at: ["09:30"] } },
      ],
    });
    // Without a period they count from January 1970: January and February are one, March and April the next.
    const months = generateCalendar(everyTwo, { from: "2027-01-01", to: "2027-04-30" });
    expect(months.entries.map(({ local }) => local.slice(0, 7))).toEqual(["2027-02", "2027-03"]);
    const added = addEntry(months, { id: "a", local: "2027-01-15T12:00", channel: "blog", status: "approved" });
    expect(nextFreeSlot(everyTwo, added, "blog", "2027-01-01T00:00:00Z")?.local).toBe("2027-03-03T09:30");
  });

  it.each([
    ["pillar", { pillar: "tips" }, { pillar: "faces" }],
    ["campaign", { campaign: "fair" }, { campaign: "expo" }],
    ["author", { author: "ann" }, { author: "bob" }],
  ] as const)("X3 counts for each %s those with the same as the slot", (each, own, other) => {
    const bounded = planOf({
      timeZone: "UTC",
      people: ["ann", "bob"].map((id) => ({ id, name: id })),
      pillars: ["tips", "faces"].map((id) => ({ id, name: id })),
      campaigns: ["fair", "expo"].map((id) => ({ id, name: id, from: "2027-01-01", to: "2027-01-31" })),
      channels: [{ id: "blog", name: "Blog", bounds: [{ max: 1, per: "week", each }] }],
      cadences: [
        {
          ...{ id: "news", channels: ["blog"], during: "fair", authors: ["ann"], pillars: [{ pillar: "tips", weight: 1 }] },
          when: { kind: "weekly", on: ["mon"], at: ["09:30"] },
        },
      ],
    });
    const made = generateCalendar(bounded, days);
    const withOne = (fields: object) =>
      addEntry(made, { id: "a", local: "2027-01-09T12:00", channel: "blog", status: "approved", ...fields });
    const nextOf = (fields: object) => nextFreeSlot(bounded, withOne(fields), "blog", "2027-01-01T00:00:00Z")?.local.slice(0, 10);
    expect([nextOf(own), nextOf(other), nextOf({})]).toEqual(["2027-01-11", "2027-01-04", "2027-01-04"]);
  });

  it("X3 is not one that its rule no longer has", () => {
    const pinned = pinEntry(calendar, monday);
    const closed = planOf({ ...fields, blackouts: [{ id: "fair", from: "2027-01-04", to: "2027-01-04" }] });
    const again = generateCalendar(closed, { ...days, previous: pinned });
    expect(again.entries.map(({ id }) => id)).toContain(monday);
    expect(nextFreeSlot(closed, again, "blog", "2027-01-01T00:00:00Z")?.id).toBe(thursday);
  });

  it("F91 refuses a channel that the plan does not have, and an instant that is none", () => {
    expect(thrownBy(() => next(calendar, "blag"))).toMatchObject({ code: "unknown-id", path: ["channel"], values: { suggestion: "blog" } });
    expect(thrownBy(() => next(calendar, "blog", "2027-01-04"))).toMatchObject({ code: "instant", path: ["after"] });
  });
});
