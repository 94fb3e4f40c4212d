import { describe, expect, it } from "vitest";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { Calendar } from "../../../../src/model/schedule/calendar.js";
import type { QuotaRecurrence } from "../../../../src/model/schedule/recurrence.js";
import type { PlanFields } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { calendarOf, daysOf, idsOf, placesOf } from "../calendars.js";

type Quota = Omit<QuotaRecurrence, "kind">;
const workdays = ["mon", "tue", "wed", "thu", "fri"] as const;

const quota = (when: Quota, from: string, to: string, plan: PlanFields = {}, cadence: Omit<Partial<CadenceInput>, "when"> = {}) =>
  calendarOf({ ...plan, cadences: [{ id: "q", when: { kind: "quota", ...when }, ...cadence }] }, from, to);

/** How many places each stretch has, by its name. */
const perStretch = (calendar: Calendar): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const place of placesOf(calendar)) {
    const [name = ""] = place.split("#");
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
};

describe("C8 a quota has so many in every stretch", () => {
  it("two a week on workdays, the same days every week", () => {
    const found = quota({ posts: 2, per: "week", days: workdays }, "2027-01-04", "2027-01-31");
    expect(perStretch(found)).toEqual({ "2027-W01": 2, "2027-W02": 2, "2027-W03": 2, "2027-W04": 2 });
    expect(daysOf(found).slice(0, 4)).toEqual(["2027-01-04", "2027-01-07", "2027-01-11", "2027-01-14"]);
    expect(placesOf(found).slice(0, 3)).toEqual(["2027-W01#1", "2027-W01#2", "2027-W02#1"]);
  });

  it.each([
    [{ posts: 1, per: "day" }, { "2027-03-30": 1, "2027-03-31": 1, "2027-04-01": 1 }, "2027-03-30", "2027-04-01"],
    [{ posts: 3, per: "month" }, { "2027-02": 3, "2027-03": 3 }, "2027-02-01", "2027-03-31"],
    [{ posts: 5, per: "quarter" }, { "2027-Q1": 5, "2027-Q2": 5 }, "2027-01-01", "2027-06-30"],
    [{ posts: 5, per: "year" }, { "2027": 5, "2028": 5 }, "2027-01-01", "2028-12-31"],
    [{ posts: 2, per: "week", every: 2 }, { "2027-W01": 2, "2027-W03": 2 }, "2027-01-04", "2027-01-31"],
    [{ posts: 12, per: "day" }, { "2027-03-30": 12 }, "2027-03-30", "2027-03-30"],
  ] as const)("%o", (when, counts, from, to) => {
    const plan = { period: { from, to: "2030-12-31" } };
    expect(perStretch(quota(when, from, to, plan))).toEqual(counts);
  });

  it.each(["2026-12-28", "2027-01-01"])("weeks at the turn of the year are named as ISO 8601 has it, from %s", (from) => {
    const found = quota({ posts: 7, per: "week" }, from, "2027-01-10");
    expect(Object.keys(perStretch(found))).toEqual(["2026-W53", "2027-W01"]);
    expect(placesOf(found).filter((place) => place.startsWith("2027"))).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `2027-W01#${n}`));
  });

  it("a week that begins on Sunday is named by its fourth day", () => {
    const found = quota({ posts: 1, per: "week", days: ["sun"] }, "2026-12-27", "2027-01-09", { weekStart: "sun" });
    expect(idsOf(found)).toEqual(["q@2026-W53#1", "q@2027-W01#1"]);
    expect(daysOf(found)).toEqual(["2026-12-27", "2027-01-03"]);
  });

  it("a range plans its least; only a most, none or no number plans nothing and says so", () => {
    expect(quota({ posts: { min: 2, max: 3 }, per: "week" }, "2027-01-04", "2027-01-10").entries).toHaveLength(2);
    const said = (when: Quota) => quota(when, "2027-01-04", "2027-01-10").findings.map(({ key, message }) => [key, message]);
    const because = (variant: string, why: string) => [
      [`calendar/calendar-nothing-planned.${variant}`, `The calendar plans nothing for the cadence “q”, because its quota ${why}`],
    ];
    const noMinimum = because("no-minimum", "has no minimum. State how many posts, or at least how many.");
    expect(said({ posts: { max: 1 }, per: "day" })).toEqual(noMinimum);
    expect(said({ posts: {}, per: "day" })).toEqual(noMinimum);
    expect(said({ per: "day" })).toEqual(because("no-number", "does not say how many posts. State a number."));
    expect(said({ posts: 0, per: "day" })).toEqual(because("none", "asks for no posts."));
    expect(said({ posts: { min: 0 }, per: "day" })).toEqual(because("none", "asks for no posts."));
    expect(said({ posts: 1 })).toEqual(because("no-period", "has no period. State one, such as a week."));
    expect(said({ posts: 1, every: 6, per: "hour" })).toEqual(because("hourly", "counts by the hour. State it for a day or longer."));
  });

  it("a stretch that the cadence runs through in part has its share, rounded", () => {
    const found = (starts: string, ends: string) =>
      perStretch(quota({ posts: 10, per: "month" }, "2027-04-01", "2027-06-30", {}, { starts, ends }));
    expect(found("2027-04-16", "2027-06-03")).toEqual({ "2027-04": 5, "2027-05": 10, "2027-06": 1 });
    expect(found("2027-04-30", "2027-05-31")).toEqual({ "2027-05": 10 });
    const period = { from: "2027-04-16", to: "2027-05-31" };
    expect(perStretch(quota({ posts: 10, per: "month" }, "2027-04-01", "2027-06-30", { period }))).toEqual({ "2027-04": 5, "2027-05": 10 });
  });

  it("no allowed day, no slot, and a finding", () => {
    const { entries, findings } = quota({ posts: 3, per: "week", days: [] }, "2027-01-04", "2027-01-31");
    expect(entries).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(["calendar-no-slots"]);
  });

  it("as many as it counts from its start, later horizons too", () => {
    const all = quota({ posts: 3, per: "week" }, "2027-01-01", "2027-12-31", {}, { starts: "2027-01-04", count: 8 });
    expect(perStretch(all)).toEqual({ "2027-W01": 3, "2027-W02": 3, "2027-W03": 2 });
    const late = quota({ posts: 3, per: "week" }, "2027-01-18", "2027-12-31", {}, { starts: "2027-01-04", count: 8 });
    expect(late.entries).toEqual(all.entries.slice(6));
  });

  it("counts two slots of one minute as two", () => {
    const when: Quota = { posts: 2, per: "day", window: { from: "10:00", to: "10:00" } };
    const found = quota(when, "2027-01-04", "2027-01-31", { timeZone: "UTC" }, { starts: "2027-01-04", count: 3 });
    expect(placesOf(found)).toEqual(["2027-01-04#1", "2027-01-04#2", "2027-01-05#1"]);
  });

  it("falls on Monday to Friday where its work is no post and it states no days, and says that its day was chosen", () => {
    const found = quota({ posts: 14, per: "week" }, "2027-01-04", "2027-01-10", {}, { work: "task" });
    expect([...new Set(daysOf(found))]).toEqual(["2027-01-04", "2027-01-05", "2027-01-06", "2027-01-07", "2027-01-08"]);
    expect(found.entries.every(({ chosen }) => chosen === true)).toBe(true);
    expect(new Set(daysOf(quota({ posts: 14, per: "week" }, "2027-01-04", "2027-01-10"))).size).toBe(7);
    expect(daysOf(quota({ posts: 1, per: "week", days: ["sun"] }, "2027-01-04", "2027-01-10", {}, { work: "task" }))).toEqual([
      "2027-01-10",
    ]);
  });
});

describe("C8 the window of a quota", () => {
  const times = (when: Quota) => quota(when, "2027-01-04", "2027-01-04", { timeZone: "UTC" }).entries.map(({ local }) => local.slice(11));

  it.each([
    [1, "14:00", "16:00", ["15:00"]],
    [2, "14:00", "16:00", ["14:30", "15:30"]],
    [3, "14:00", "16:00", ["14:20", "15:00", "15:40"]],
    [7, "14:00", "15:00", ["14:04", "14:12", "14:21", "14:30", "14:38", "14:47", "14:55"]],
    [2, "09:00", "09:00", ["09:00", "09:00"]],
    [1, "14:02", "14:04", ["14:03"]],
    [4, "14:02", "14:10", ["14:03", "14:05", "14:07", "14:09"]],
    [1, "00:00", "23:59", ["12:00"]],
    [10, "09:00", "10:00", ["09:03", "09:09", "09:15", "09:21", "09:27", "09:33", "09:39", "09:45", "09:51", "09:57"]],
    [2, "09:00", "10:15", ["09:15", "09:55"]],
  ])("%i on a day from %s to %s", (posts, from, to, expected) =>
    expect(times({ posts, per: "day", window: { from, to } })).toEqual(expected),
  );

  it("is kept at both ends, however many there are", () => {
    for (const window of [
      { from: "13:58", to: "14:03" },
      { from: "23:50", to: "23:59" },
      { from: "00:00", to: "00:01" },
    ]) {
      const found = times({ posts: 200, per: "day", window });
      expect(found).toHaveLength(200);
      expect(found.every((time) => time >= window.from && time <= window.to)).toBe(true);
      expect([...found].sort()).toEqual(found);
    }
  });

  it("over midnight is the beginning and the end of its days", () => {
    expect(times({ posts: 4, per: "day", window: { from: "22:00", to: "01:00" } })).toEqual(["00:20", "22:05", "22:50", "23:35"]);
  });

  it("without a window a slot is a day", () => {
    const [entry] = quota({ posts: 1, per: "day" }, "2027-01-04", "2027-01-04", { timeZone: "UTC" }).entries;
    expect(entry?.local).toBe("2027-01-04");
    expect(entry).not.toHaveProperty("at");
  });
});

describe("X3 a quota spreads around whatever is in the way", () => {
  const around = (plan: PlanFields, when: Quota = { posts: 7, per: "week", window: { from: "09:00", to: "12:00" } }) =>
    quota(when, "2027-01-04", "2027-01-10", { timeZone: "UTC", ...plan }, { ...(plan.campaigns && { during: "fair" }) });
  const event = (type: string, seq: number, at: string) => ({
    seq,
    cycle: 1,
    type,
    from: "post",
    to: "post",
    at,
    by: "ann",
    machine: "listen-first",
    machineVersion: 1,
  });

  it("the rest of a day in which the journey is paused, and the days of the pause", () => {
    const journey = [event("pause", 1, "2027-01-05T10:00:00Z"), event("resume", 2, "2027-01-07T11:00:00Z")];
    const found = around({ journey });
    expect(found.refused).toEqual([]);
    expect(found.entries).toHaveLength(7);
    expect(found.entries.filter(({ at = "" }) => at >= "2027-01-05T10:00:00Z" && at < "2027-01-07T11:00:00Z")).toEqual([]);
    expect(found.entries.map(({ local }) => local.slice(0, 10))).toContain("2027-01-05");
    const [moved] = found.entries.flatMap(({ moves }) => moves);
    expect(moved?.because).toBe("Spread around the pause of the journey from 5 January 2027 to 7 January 2027.");
  });

  it("the pause of its campaign, without end", () => {
    const campaigns = [{ id: "fair", name: "Fair", from: "2027-01-01", paused: [{ from: "2027-01-06" }] }];
    const found = around({ campaigns });
    expect(found.refused).toEqual([]);
    expect(new Set(daysOf(found))).toEqual(new Set(["2027-01-04", "2027-01-05"]));
  });

  it("quiet hours, in what they leave of its window", () => {
    const blackouts = [{ id: "b", from: "2027-01-01", hours: { from: "10:00", to: "11:30" } }];
    const found = around({ blackouts });
    expect(found.entries).toHaveLength(7);
    expect(found.entries.filter(({ local }) => local.slice(11) >= "10:00" && local.slice(11) < "11:30")).toEqual([]);
  });
});

describe("X3 a quota loses nothing", () => {
  it("where its window is a minute and one day is left, all are in that minute", () => {
    const blackouts = [{ id: "b", from: "2027-01-04", to: "2027-01-09" }];
    const when: Quota = { posts: 3, per: "week", window: { from: "10:00", to: "10:00" } };
    const found = quota(when, "2027-01-04", "2027-01-10", { timeZone: "UTC", blackouts });
    expect(found.refused).toEqual([]);
    expect(found.entries.map(({ local }) => local)).toEqual(["2027-01-10T10:00", "2027-01-10T10:00", "2027-01-10T10:00"]);
  });
});

describe("X2 X3 a quota spreads around blackouts and keeps the ids of its slots", () => {
  const when: Quota = { posts: 3, per: "week", days: workdays, window: { from: "14:00", to: "16:00" } };
  const make = (plan: PlanFields = {}, to = "2027-01-31") => quota(when, "2027-01-04", to, { timeZone: "UTC", ...plan });
  const before = make();

  it("a new blackout moves slots and takes none away", () => {
    const after = make({ blackouts: [{ id: "fair", name: "Trade fair", from: "2027-01-11", to: "2027-01-13" }] });
    expect(idsOf(after)).toEqual(idsOf(before));
    expect(after.entries.map(({ original }) => original)).toEqual(before.entries.map(({ original }) => original));
    expect(after.entries.filter(({ local }) => local >= "2027-01-11" && local < "2027-01-14")).toEqual([]);
    const week = after.entries.filter(({ id }) => id.startsWith("q@2027-W02"));
    expect(week.map(({ local }) => local)).toEqual(["2027-01-14T14:30", "2027-01-14T15:30", "2027-01-15T15:00"]);
    expect(week.map(({ original }) => original)).toEqual(["2027-01-11T15:00", "2027-01-13T15:00", "2027-01-14T15:00"]);
    const why = {
      key: "calendar/moved.blackout",
      values: { blackout: "fair", from: "2027-01-11", to: "2027-01-13" },
      because: "Spread around the blackout “Trade fair” (11 January 2027 to 13 January 2027).",
    };
    expect(week.map(({ moves }) => moves)).toEqual([
      [{ from: "2027-01-11T15:00", to: "2027-01-14T14:30", ...why }],
      [{ from: "2027-01-13T15:00", to: "2027-01-14T15:30", ...why }],
      [{ from: "2027-01-14T15:00", to: "2027-01-15T15:00", ...why }],
    ]);
    expect(after.refused).toEqual([]);
  });

  it("one that keeps its day and time says nothing", () => {
    const after = make({ blackouts: [{ id: "b", from: "2027-01-11", to: "2027-01-11" }] });
    const week = after.entries.filter(({ id }) => id.startsWith("q@2027-W02"));
    expect(week.map(({ local, moves }) => [local, moves.length])).toEqual([
      ["2027-01-12T15:00", 1],
      ["2027-01-13T15:00", 0],
      ["2027-01-15T15:00", 1],
    ]);
  });

  it("one that has to share its day says why its time is another", () => {
    const after = make({ blackouts: [{ id: "b", from: "2027-01-12", to: "2027-01-15" }] });
    const week = after.entries.filter(({ id }) => id.startsWith("q@2027-W02"));
    expect(week.map(({ local }) => local)).toEqual(["2027-01-11T14:20", "2027-01-11T15:00", "2027-01-11T15:40"]);
    expect(week[0]?.moves).toMatchObject([{ from: "2027-01-11T15:00", to: "2027-01-11T14:20" }]);
  });

  it("the other weeks do not change at all", () => {
    const after = make({ blackouts: [{ id: "b", from: "2027-01-11", to: "2027-01-13" }] });
    const others = (calendar: Calendar) => calendar.entries.filter(({ id }) => !id.startsWith("q@2027-W02"));
    expect(others(after)).toEqual(others(before));
  });

  it("a stretch without a free day is refused, each slot with the reason", () => {
    const after = make({ blackouts: [{ id: "b", name: "Closed", from: "2027-01-11", to: "2027-01-17" }] });
    expect(after.entries).toHaveLength(9);
    expect(after.refused).toEqual(
      ["2027-01-11T15:00", "2027-01-13T15:00", "2027-01-14T15:00"].map((original, at) => ({
        id: `q@2027-W02#${at + 1}`,
        cadence: "q",
        original,
        key: "calendar/refused.no-day",
        values: { blackout: "b", from: "2027-01-11", to: "2027-01-17" },
        because: "The blackout “Closed” (11 January 2027 to 17 January 2027) leaves no day for it.",
        rule: "blackout",
      })),
    );
  });

  it("a longer horizon adds at its end and changes nothing before it", () => {
    const longer = make({}, "2027-12-31");
    expect(longer.entries.slice(0, before.entries.length)).toEqual(before.entries);
  });

  it("cadences with the same quota do not all fall on the same days", () => {
    const cadences = ["news-1", "news-2", "news-3", "news-4", "news-5", "news-6"].map((id) => ({
      id,
      when: { kind: "quota" as const, posts: 1, per: "week" as const },
    }));
    expect(new Set(daysOf(calendarOf({ cadences }, "2027-01-04", "2027-01-10"))).size).toBeGreaterThan(3);
  });
});

describe("F47 F52 more than anybody can post", () => {
  it.each([1e6 + 1, 1e12, Number.MAX_SAFE_INTEGER])("%d in one stretch is refused by arithmetic, whatever the limit", (posts) => {
    for (const limit of [1_000_000, Number.MAX_SAFE_INTEGER]) {
      const error = thrownBy(() =>
        calendarOf({ cadences: [{ id: "q", when: { kind: "quota", posts, per: "week" } }] }, "2027-01-04", "2027-01-10", { limit }),
      );
      expect(error).toMatchObject({ code: "limit-slots", values: { count: posts }, path: ["cadences", 0, "when", "posts"] });
      expect(error.message).toContain(String(posts));
    }
  });
});
