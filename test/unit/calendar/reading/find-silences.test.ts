import { describe, expect, it } from "vitest";
import { findSilences } from "../../../../src/calendar/reading/find-silences.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { calendarWith, type EntryFields } from "./calendars.js";

const [from, to] = ["2027-01-04", "2027-01-31"];
const blog = { id: "blog", name: "Blog" };
const silencesOf = (entries: readonly EntryFields[], fields: PlanFields = {}) =>
  findSilences(planOf({ channels: [blog], ...fields }), calendarWith(from, to, entries));
const on = (...days: readonly string[]): readonly EntryFields[] => days.map((local) => ({ local, channel: "blog" }));
/** The channel's silences, each with what explains it. */
const silent = (entries: readonly EntryFields[], fields: PlanFields = {}) => silencesOf(entries, fields).channels[0]?.silences ?? [];

describe("C7 the silences of a channel", () => {
  it("are the days without a post; those at the ends of the calendar may go on beyond it", () => {
    const { channels, elsewhere } = silencesOf(on("2027-01-06", "2027-01-07", "2027-01-28", "2027-01-10T18:00", "2027-01-10T09:00"));
    expect(channels).toEqual([
      {
        channel: "blog",
        posts: 5,
        silences: [
          { from: "2027-01-04", to: "2027-01-05", days: 2, cut: true },
          { from: "2027-01-08", to: "2027-01-09", days: 2 },
          { from: "2027-01-11", to: "2027-01-27", days: 17 },
          { from: "2027-01-29", to: "2027-01-31", days: 3, cut: true },
        ],
        longest: { from: "2027-01-11", to: "2027-01-27", days: 17 },
      },
    ]);
    expect(elsewhere).toBe(0);
  });

  it("are all of the calendar where nothing is posted, and none where something is every day", () => {
    expect(silent([])).toEqual([{ from, to, days: 28, cut: true }]);
    const daily = findSilences(planOf({ channels: [blog] }), calendarWith("2027-01-04", "2027-01-05", on("2027-01-05", "2027-01-04")));
    expect(daily.channels).toEqual([{ channel: "blog", posts: 2, silences: [] }]);
  });

  it("the longest is the first of equals", () => {
    expect(silencesOf(on("2027-01-11", "2027-01-13", "2027-01-21", "2027-01-29")).channels[0]?.longest).toEqual({
      from: "2027-01-04",
      to: "2027-01-10",
      days: 7,
      cut: true,
    });
  });

  it("are broken on the day that a post is on by its own clocks", () => {
    const late: EntryFields = { local: "2027-01-10T23:30", timeZone: "America/New_York", at: "2027-01-11T04:30:00Z", channel: "blog" };
    expect(silent([late]).map((one) => [one.from, one.to])).toEqual([
      [from, "2027-01-09"],
      ["2027-01-11", to],
    ]);
  });

  it("are broken by posts only, and not by those that do not go ahead or lie outside of the calendar", () => {
    const [post] = on("2027-01-10");
    const entries: readonly EntryFields[] = [
      { ...post, local: "2027-01-10", work: "reply" },
      { ...post, local: "2027-01-10", origin: "skipped" },
      { ...post, local: "2027-01-10", status: "rejected" },
      { ...post, local: "2027-01-10", status: "blocked" },
      { ...post, local: "2027-02-01" },
      { ...post, local: "2027-01-03" },
    ];
    expect(silencesOf(entries)).toEqual({
      channels: [expect.objectContaining({ posts: 0, longest: { from, to, days: 28, cut: true } })],
      elsewhere: 0,
    });
  });

  it("are looked for on channels that are in use and may carry posts; posts elsewhere are counted", () => {
    const channels: PlanFields["channels"] = [
      { ...blog, involvement: "post" },
      { id: "next", name: "Next", use: "planned" },
      { id: "ears", name: "Ears", involvement: "listen" },
      { id: "desk", name: "Desk", involvement: "respond" },
      { id: "old", name: "Old", use: "dormant" },
      { id: "no", name: "No", use: "declined" },
    ];
    const found = silencesOf(
      [
        { local: "2027-01-04", channel: "old" },
        { local: "2027-01-05", channel: "gone" },
        { local: "2027-01-06" },
        { local: "2027-01-07", channel: "next" },
      ],
      { channels },
    );
    expect(found.channels.map(({ channel, posts }) => [channel, posts])).toEqual([
      ["blog", 0],
      ["next", 1],
    ]);
    expect(found.elsewhere).toBe(3);
  });
});

describe("C7 a silence that is too long", () => {
  const entries = on("2027-01-07", "2027-01-12", "2027-01-17");
  const tooLong = (maxSilenceDays?: number) =>
    silencesOf(entries, { channels: [{ ...blog, ...(maxSilenceDays !== undefined && { maxSilenceDays }) }] }).channels[0];

  it("is longer than the plan says the channel bears", () => {
    expect(tooLong(4)).toMatchObject({ maxSilenceDays: 4, tooLong: [{ from: "2027-01-18", to, days: 14 }] });
    expect(tooLong(3.5)?.tooLong?.map(({ days }) => days)).toEqual([4, 4, 14]);
    expect(tooLong(0)?.tooLong?.map(({ days }) => days)).toEqual([3, 4, 4, 14]);
    expect(tooLong(14)?.tooLong).toEqual([]);
  });

  it("is not judged where the plan does not say", () => {
    expect(tooLong()).not.toHaveProperty("tooLong");
    expect(tooLong()).not.toHaveProperty("maxSilenceDays");
  });
});

describe("C7 what explains a silence, and does not excuse it", () => {
  const around = on("2027-01-09", "2027-01-18");
  /** The blackout that lies over the days from the 10th to the 17th. */
  const closedBy = (...blackouts: NonNullable<PlanFields["blackouts"]>) =>
    silent(around, { channels: [blog, { id: "forum", name: "Forum" }], blackouts })[1]?.blackout;

  it.each<[string, NonNullable<PlanFields["blackouts"]>[number] | object]>([
    ["the same days", { from: "2027-01-10", to: "2027-01-17" }],
    ["no end", { from: "2027-01-01" }],
    ["this channel", { from: "2027-01-10", to: "2027-01-17", channels: ["forum", "blog"] }],
    ["every year", { from: "2020-01-10", to: "2020-01-17", yearly: true }],
    ["a holiday of several days", { on: { name: "Week", month: 1, day: 10, days: 8 } }],
    ["all days of the week", { from: "2027-01-10", to: "2027-01-17", days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] }],
    ["the end of one year and the beginning of the next", { from: "2019-06-01", to: "2020-05-31", yearly: true }],
  ])("a blackout with %s", (_, fields) => expect(closedBy({ id: "shut", ...fields })).toBe("shut"));

  it.each<[string, object]>([
    ["that begins later", { from: "2027-01-11", to: "2027-01-17" }],
    ["that ends earlier", { from: "2027-01-10", to: "2027-01-16" }],
    ["of other channels", { from: "2027-01-10", to: "2027-01-17", channels: ["forum"] }],
    ["of no channel", { from: "2027-01-10", to: "2027-01-17", channels: [] }],
    ["of some hours", { from: "2027-01-10", to: "2027-01-17", hours: { from: "00:00", to: "23:59" } }],
    ["of some days of the week", { from: "2027-01-10", to: "2027-01-17", days: ["mon", "tue", "wed", "thu", "fri", "sat"] }],
  ])("not a blackout %s", (_, fields) => expect(closedBy({ id: "shut", ...fields })).toBeUndefined());

  it("nor two that only cover it together", () => {
    expect(closedBy({ id: "a", from: "2027-01-10", to: "2027-01-13" }, { id: "b", from: "2027-01-14", to: "2027-01-17" })).toBeUndefined();
    expect(closedBy({ id: "a", from: "2027-01-08", to: "2027-01-13" }, { id: "b", from: "2027-01-09", to: "2027-01-17" })).toBe("b");
    expect(
      closedBy({ id: "a", from: "2027-01-10", to: "2027-01-17", channels: ["blog"] }, { id: "b", from: "2027-01-10", to: "2027-01-17" }),
    ).toBe("b");
  });

  it("a few days of a blackout of some days of the week", () => {
    const weekend = silent(on("2027-01-08", "2027-01-11"), { blackouts: [{ id: "weekend", from: "2027-01-01", days: ["sat", "sun"] }] });
    expect(weekend.map(({ days, blackout }) => [days, blackout])).toEqual([
      [4, undefined],
      [2, "weekend"],
      [20, undefined],
    ]);
  });

  it("a campaign with posts there that is paused on all of its days", () => {
    const campaignIn = (paused: object, cadence: object = {}) =>
      silent(around, {
        channels: [blog, { id: "forum", name: "Forum" }],
        campaigns: [
          { id: "fair", name: "Fair", from: "2027-01-01", to: "2027-02-01", paused: [{ from: "2027-01-10", to: "2027-01-17", ...paused }] },
        ],
        cadences: [{ id: "c", channels: ["blog"], during: "fair", when: { kind: "weekly", on: ["mon"] }, ...cadence }],
      })[1]?.campaign;
    expect(campaignIn({})).toBe("fair");
    expect(campaignIn({ to: undefined })).toBe("fair");
    expect(campaignIn({ from: "2027-01-11" })).toBeUndefined();
    expect(campaignIn({ to: "2027-01-16" })).toBeUndefined();
    expect(campaignIn({}, { channels: ["forum"] })).toBeUndefined();
    expect(campaignIn({}, { work: "reply" })).toBeUndefined();
  });

  it("the journey that is paused from the first minute of its days to the last, in the zone of the plan", () => {
    const event = (seq: number, type: string, at: string) => ({
      ...{ seq, cycle: 1, type, from: "post", to: "post", at, by: "ann", gates: [], machine: "listen-first", machineVersion: 1 },
    });
    const journeyIn = (paused: string, resumed?: string) =>
      silent(around, {
        timeZone: "America/New_York",
        journey: [event(1, "pause", paused), ...(resumed === undefined ? [] : [event(2, "resume", resumed)])],
      })[1]?.journey;
    expect(journeyIn("2027-01-10T05:00:00Z", "2027-01-18T05:00:00Z")).toBe(true);
    expect(journeyIn("2027-01-10T05:00:00Z")).toBe(true);
    expect(journeyIn("2027-01-10T05:01:00Z", "2027-01-18T05:00:00Z")).toBeUndefined();
    expect(journeyIn("2027-01-10T05:00:00Z", "2027-01-18T04:59:00Z")).toBeUndefined();
  });
});

describe("F91 the silences of what is no calendar of the plan", () => {
  it("are refused, and what is returned is frozen", () => {
    const plan = planOf({ channels: [blog] });
    expect(thrownBy(() => findSilences(plan, calendarWith(from, to, [], { plan: "other" })))).toMatchObject({ code: "conflict" });
    expect(thrownBy(() => findSilences(plan, calendarWith(from, to, [{ local: "soon" }])))).toMatchObject({
      code: "date",
      path: ["calendar", "entries", 0, "local"],
    });
    const found = findSilences(plan, calendarWith(from, to, on("2027-01-10")));
    expect([found, found.channels, found.channels[0], found.channels[0]?.silences[0]].every(Object.isFrozen)).toBe(true);
  });
});
