import { describe, expect, it } from "vitest";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import type { AdherenceOptions } from "../../../../src/calendar/reading/adherence-options.js";
import { measureAdherence } from "../../../../src/calendar/reading/measure-adherence.js";
import type { Calendar, PublishedPost } from "../../../../src/model/schedule/calendar.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { calendarWith, type EntryFields } from "./calendars.js";

const [from, to] = ["2027-01-04", "2027-01-17"];
const weekly = { kind: "weekly", on: ["mon"] } as const;
const fields: PlanFields = {
  timeZone: "Europe/Berlin",
  channels: [
    { id: "blog", name: "Blog" },
    { id: "forum", name: "Forum" },
    { id: "ears", name: "Ears", involvement: "listen" },
  ],
  cadences: [
    { id: "news", channels: ["blog"], when: weekly },
    { id: "tips", channels: ["forum"], when: weekly },
    { id: "replies", channels: ["forum"], work: "reply", when: weekly },
  ],
};
const plan = planOf(fields);

/** Entries on the blog at half past nine in Berlin. */
const at = (day: string, more: Partial<EntryFields> = {}): EntryFields => ({
  local: `${day}T09:30`,
  timeZone: "Europe/Berlin",
  at: `${day}T08:30:00Z`,
  channel: "blog",
  cadence: "news",
  id: day,
  ...more,
});
const post = (moment: string, more: Partial<PublishedPost> = {}): PublishedPost => ({ channel: "blog", at: moment, ...more });
const calendarOf = (entries: readonly EntryFields[]): Calendar => calendarWith(from, to, entries, { timeZone: "Europe/Berlin" });
const measured = (entries: readonly EntryFields[], published: readonly PublishedPost[], options: Partial<AdherenceOptions> = {}) =>
  measureAdherence(plan, calendarOf(entries), published, { on: to, ...options });

describe("C7 adherence: what is due", () => {
  const days = ["2027-01-05", "2027-01-06", "2027-01-07"];

  it("are the posts up to the end of a day; nothing is missed before", () => {
    const due = (on: string) => {
      const {
        due: count,
        missed,
        missedEntries,
      } = measured(
        days.map((day) => at(day)),
        [],
        { on },
      );
      return [count, missed, missedEntries];
    };
    expect(due("2027-01-04")).toEqual([0, 0, []]);
    expect(due("2027-01-06")).toEqual([2, 2, ["2027-01-05", "2027-01-06"]]);
    expect(due("2028-01-01")).toEqual([3, 3, days]);
  });

  it("are posts that go ahead, and no other work", () => {
    const entries = [
      at("2027-01-05", { work: "reply" }),
      at("2027-01-06", { origin: "skipped" }),
      at("2027-01-07", { status: "rejected" }),
      at("2027-01-08", { status: "blocked" }),
    ];
    expect(measured(entries, [])).toMatchObject({ due: 0, published: 0, missed: 0 });
  });

  it("have no share where there are none", () => {
    const none = measured([], []);
    expect(none).not.toHaveProperty("share");
    expect(none.cadences[0]).toEqual({ cadence: "news", due: 0, published: 0, missed: 0, late: 0, early: 0, stated: 0 });
    expect(measured([at("2027-01-05"), at("2027-01-06")], [post("2027-01-05T08:30:00Z")]).share).toBe(0.5);
    expect(measured([at("2027-01-05")], []).share).toBe(0);
  });
});

describe("C7 adherence: what went out", () => {
  it("is the entry that it names, else one of its channel on its day, the nearest in time first", () => {
    const entries = [
      at("2027-01-05"),
      at("2027-01-06"),
      at("2027-01-06", { id: "late", local: "2027-01-06T15:30", at: "2027-01-06T14:30:00Z" }),
    ];
    const found = measured(entries, [post("2027-01-06T15:00:00Z"), post("2027-01-08T08:30:00Z", { entry: "2027-01-05" })]);
    expect(found).toMatchObject({ due: 3, published: 2, missed: 1, late: 2, early: 0, missedEntries: ["2027-01-06"], unplanned: [] });
  });

  it("is late or early by more than 15 full minutes, as for `findDrift`, or by more than is asked", () => {
    const outcome = (moment: string, toleranceMinutes?: number) => {
      const { published, late, early } = measured([at("2027-01-05")], [post(moment)], { toleranceMinutes });
      return [published, late, early];
    };
    expect(outcome("2027-01-05T08:45:59Z")).toEqual([1, 0, 0]);
    expect(outcome("2027-01-05T08:46:00Z")).toEqual([1, 1, 0]);
    expect(outcome("2027-01-05T08:14:01Z")).toEqual([1, 0, 0]);
    expect(outcome("2027-01-05T08:14:00Z")).toEqual([1, 0, 1]);
    expect(outcome("2027-01-05T08:31:00Z", 0)).toEqual([1, 1, 0]);
    expect(outcome("2027-01-05T20:00:00Z", 720)).toEqual([1, 0, 0]);
  });

  it("is late or early by a day where the entry has no time", () => {
    const day: EntryFields = { id: "2027-01-05", local: "2027-01-05", timeZone: "Europe/Berlin", channel: "blog" };
    const outcome = (moment: string) => {
      const { published, late, early } = measured([day], [post(moment, { entry: "2027-01-05" })], { toleranceMinutes: 10_000 });
      return [published, late, early];
    };
    expect(outcome("2027-01-04T23:00:00Z")).toEqual([1, 0, 0]);
    expect(outcome("2027-01-05T22:59:00Z")).toEqual([1, 0, 0]);
    expect(outcome("2027-01-04T22:59:00Z")).toEqual([1, 0, 1]);
    expect(outcome("2027-01-05T23:00:00Z")).toEqual([1, 1, 0]);
  });

  it("may only be said by the status of the entry", () => {
    const entries = [at("2027-01-05", { status: "published" }), at("2027-01-06", { status: "published" })];
    expect(measured(entries, [post("2027-01-05T08:30:00Z")])).toMatchObject({
      due: 2,
      published: 2,
      missed: 0,
      stated: 1,
      late: 0,
      early: 0,
    });
  });

  it("may be ahead of the day", () => {
    const ahead = measured([at("2027-01-05"), at("2027-01-12")], [post("2027-01-06T08:30:00Z", { entry: "2027-01-12" })], {
      on: "2027-01-07",
    });
    expect(ahead).toMatchObject({ due: 1, published: 0, ahead: 1, unplanned: [] });
  });

  it("is unplanned where it is no entry's, on the days of the calendar", () => {
    const more = post("2027-01-05T12:00:00Z", { text: "More" });
    const again = post("2027-01-05T13:00:00Z", { entry: "2027-01-05" });
    const blocked = post("2027-01-06T08:30:00Z", { entry: "2027-01-06" });
    const forum = post("2027-01-07T12:00:00Z", { channel: "forum" });
    const outside = [post("2027-01-03T22:59:00Z"), post("2027-01-17T23:00:00Z"), post("2027-01-12T08:30:00Z")];
    const { published, unplanned, channels } = measured(
      [at("2027-01-05"), at("2027-01-06", { status: "blocked" })],
      [forum, ...outside, again, post("2027-01-05T08:30:00Z", { entry: "2027-01-05" }), more, blocked],
      { on: "2027-01-11" },
    );
    expect(published).toBe(1);
    expect(unplanned).toEqual([more, again, blocked, forum]);
    expect(channels.map((one) => [one.channel, one.unplanned])).toEqual([
      ["blog", 3],
      ["forum", 1],
    ]);
  });
});

describe("C7 adherence: by cadence and by channel", () => {
  const { cadences, channels, due, published, missed } = measured(
    [
      at("2027-01-05"),
      at("2027-01-06"),
      at("2027-01-07", { cadence: "gone", channel: "ears" }),
      at("2027-01-08", { cadence: "tips", channel: "forum" }),
      { local: "2027-01-09", id: "opening" },
    ],
    [post("2027-01-05T08:30:00Z"), post("2027-01-05T09:30:00Z", { channel: "lost" }), post("2027-01-09T08:30:00Z", { entry: "opening" })],
  );
  const none = { due: 0, published: 0, missed: 0, late: 0, early: 0, stated: 0 };

  it("counts each cadence of posts, those that are gone, and last what no cadence made", () => {
    expect(cadences).toEqual([
      { ...none, cadence: "news", due: 2, published: 1, missed: 1, share: 0.5 },
      { ...none, cadence: "tips", due: 1, missed: 1, share: 0 },
      { ...none, cadence: "gone", due: 1, missed: 1, share: 0 },
      { ...none, due: 1, published: 1, share: 1 },
    ]);
  });

  it("counts each channel for posts, any others, and last the entries on none", () => {
    expect(channels).toEqual([
      { ...none, channel: "blog", due: 2, published: 1, missed: 1, share: 0.5, unplanned: 0 },
      { ...none, channel: "forum", due: 1, missed: 1, share: 0, unplanned: 0 },
      { ...none, channel: "lost", unplanned: 1 },
      { ...none, channel: "ears", due: 1, missed: 1, share: 0, unplanned: 0 },
      { ...none, due: 1, published: 1, share: 1, unplanned: 0 },
    ]);
  });

  it("and all together", () => expect([due, published, missed]).toEqual([5, 2, 3]));
});

describe("C7 adherence to a quota, whose days the library chose", () => {
  const quota = planOf({
    ...fields,
    cadences: [
      { id: "twice", channels: ["blog"], when: { kind: "quota", posts: 2, per: "week" }, ends: "2027-01-15" },
      { id: "fixed", channels: ["forum"], when: { kind: "weekly", on: ["tue"], at: ["09:30"] } },
    ],
  });
  const calendar = generateCalendar(quota, { from, to });
  const adherence = (published: readonly PublishedPost[], on: string, of: Calendar = calendar) =>
    measureAdherence(quota, of, published, { on }).cadences[0];
  const moment = (day: string): PublishedPost => post(`${day}T12:00:00Z`);

  it("is due when the period is over, or the cadence", () => {
    const due = (on: string) => adherence([], on)?.due;
    expect(due("2027-01-09")).toBe(0);
    expect(due("2027-01-10")).toBe(2);
    expect(due("2027-01-14")).toBe(2);
    expect(due("2027-01-15")).toBe(3);
  });

  it("is met by any other posts of the channel in the period, which are neither late nor early", () => {
    const met = adherence(["2027-01-10", "2027-01-10"].map(moment), to);
    expect(met).toMatchObject({ due: 3, published: 2, missed: 1, late: 0, early: 0 });
    const { unplanned } = measureAdherence(quota, calendar, ["2027-01-08", "2027-01-09", "2027-01-10", "2027-01-16"].map(moment), {
      on: to,
    });
    expect(unplanned.map((one) => one.at.slice(0, 10))).toEqual(["2027-01-10", "2027-01-16"]);
  });

  it("is ahead while the period lasts", () => {
    const { due, ahead, unplanned } = measureAdherence(quota, calendar, [moment("2027-01-05")], { on: "2027-01-06" });
    expect([due, ahead, unplanned]).toEqual([1, 1, []]);
  });

  it("is not met by posts of other channels, nor by those that name another entry", () => {
    const [named] = calendar.entries.filter(({ cadence }) => cadence === "fixed");
    const posts = [post("2027-01-05T12:00:00Z", { channel: "forum" }), post("2027-01-06T12:00:00Z", { entry: named?.id ?? "" })];
    expect(adherence(posts, "2027-01-10")).toMatchObject({ due: 2, published: 0 });
  });

  it("is not met by a post that says it is one that was skipped", () => {
    const skipped = { ...calendar, entries: calendar.entries.map((one, at) => (at === 0 ? { ...one, origin: "skipped" as const } : one)) };
    const posts = [post("2027-01-09T12:00:00Z", { entry: calendar.entries[0]?.id ?? "" })];
    expect(calendar.entries[0]?.cadence).toBe("twice");
    expect(adherence(posts, "2027-01-10", skipped)).toMatchObject({ due: 1, published: 0 });
  });

  it("is a day like any other where the cadence no longer runs on it", () => {
    const ended = planOf({
      ...fields,
      cadences: [{ id: "twice", channels: ["blog"], when: { kind: "quota", posts: 2, per: "week" }, ends: "2027-01-03" }],
    });
    const on = calendar.entries[0]?.local ?? "";
    expect(measureAdherence(ended, calendar, [], { on }).cadences[0]?.due).toBe(1);
  });

  it("is a day like any other once the plan has no such quota, or somebody chose the day", () => {
    const [first] = calendar.entries;
    const pinned = { ...calendar, entries: calendar.entries.map(({ chosen, ...rest }) => rest) };
    const on = first?.local ?? "";
    expect(first?.cadence).toBe("twice");
    expect(adherence([], on)?.due).toBe(0);
    expect(adherence([], on, pinned)?.due).toBe(1);
    const gone = measureAdherence(planOf(fields), calendar, [], { on });
    expect(gone.cadences.find(({ cadence }) => cadence === "twice")?.due).toBe(1);
  });
});

describe("F91 adherence asked wrongly", () => {
  const calendar = calendarOf([at("2027-01-05")]);
  const call = (of: Calendar, published: unknown, options: unknown) => () =>
    measureAdherence(plan, of, published as readonly PublishedPost[], options as AdherenceOptions); // as JavaScript may pass them

  it.each<[string, () => unknown, string, readonly (string | number)[]]>([
    ["without a day", call(calendar, [], {}), "missing-field", ["options"]],
    ["without options", call(calendar, [], undefined), "missing-field", ["options"]],
    ["with no day", call(calendar, [], { on: "2027-02-30" }), "date", ["options", "on"]],
    ["with no tolerance", call(calendar, [], { on: to, toleranceMinutes: null }), "type", ["options", "toleranceMinutes"]],
    ["with one below 0", call(calendar, [], { on: to, toleranceMinutes: -1 }), "range", ["options", "toleranceMinutes"]],
    ["with no list", call(calendar, {}, { on: to }), "type", ["published"]],
    ["with no instant", call(calendar, [post("soon")], { on: to }), "instant", ["published", 0, "at"]],
    ["of another plan", call({ ...calendar, plan: "other" }, [], { on: to }), "conflict", ["calendar", "plan"]],
    ["of an entry on no day", call(calendarOf([{ local: "soon" }]), [], { on: to }), "date", ["calendar", "entries", 0, "local"]],
  ])("%s", (_, wrong, code, path) => expect(thrownBy(wrong)).toMatchObject({ code, path }));

  it("what is returned is frozen, and what was passed is not", () => {
    const published = [post("2027-01-06T12:00:00Z")];
    const found = measureAdherence(plan, calendar, published, { on: to });
    expect([found, found.cadences, found.channels[0], found.unplanned[0], found.missedEntries].every(Object.isFrozen)).toBe(true);
    expect([published, published[0], calendar].some(Object.isFrozen)).toBe(false);
  });
});
