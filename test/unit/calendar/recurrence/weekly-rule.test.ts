import { describe, expect, it } from "vitest";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { calendarOf, daysOf, idsOf, placesOf } from "../calendars.js";

type Weekly = Partial<Extract<CadenceInput["when"], { kind: "weekly" }>>;

/** The days of one weekly cadence, Mondays unless told. */
const weekly = (when: Weekly, cadence: Omit<Partial<CadenceInput>, "when">, plan: PlanFields, from: string, to: string) =>
  calendarOf({ ...plan, cadences: [{ id: "w", when: { kind: "weekly", on: ["mon"], ...when }, ...cadence }] }, from, to);

describe("C8 a weekly rule has its days of every so manieth week", () => {
  it("every week, both ends of the horizon included", () => {
    expect(daysOf(weekly({ on: ["mon", "thu"] }, {}, {}, "2027-01-04", "2027-01-14"))).toEqual([
      "2027-01-04",
      "2027-01-07",
      "2027-01-11",
      "2027-01-14",
    ]);
  });

  it("in the order of the week whatever the order of the list, each day and time once", () => {
    const found = weekly(
      { on: ["fri", "mon", "fri"], at: ["15:00", "09:30", "15:00"] },
      { timeZone: "UTC" },
      {},
      "2027-01-04",
      "2027-01-10",
    );
    expect(placesOf(found)).toEqual(["2027-01-04T09:30", "2027-01-04T15:00", "2027-01-08T09:30", "2027-01-08T15:00"]);
  });

  it("a list without days, or without times, asks for nothing, needs no zone and says so", () => {
    for (const when of [{ on: [] }, { at: [] }]) {
      const { entries, findings } = weekly(when, {}, {}, "2027-01-01", "2027-12-31");
      expect(entries).toEqual([]);
      expect(findings.map(({ rule }) => rule)).toEqual(["calendar-no-slots"]);
    }
  });

  it("only from its start to its end, both included", () => {
    expect(daysOf(weekly({}, { starts: "2027-01-11", ends: "2027-01-25" }, {}, "2027-01-01", "2027-12-31"))).toEqual([
      "2027-01-11",
      "2027-01-18",
      "2027-01-25",
    ]);
    expect(weekly({}, { starts: "2027-02-01", ends: "2027-01-25" }, {}, "2027-01-01", "2027-12-31").entries).toEqual([]);
  });
});

describe("X2 what a weekly rule counts its weeks from", () => {
  it("its start", () => {
    const starts = "2027-01-06"; // a Wednesday: the Monday of its week is over
    expect(daysOf(weekly({ every: 2, on: ["mon", "wed"] }, { starts }, {}, "2027-01-01", "2027-02-03"))).toEqual([
      "2027-01-06",
      "2027-01-18",
      "2027-01-20",
      "2027-02-01",
      "2027-02-03",
    ]);
  });

  it("without a start, the first day of the plan's period", () => {
    const period = { from: "2027-01-14", to: "2027-12-31" };
    expect(daysOf(weekly({ every: 3, on: ["fri"] }, {}, { period }, "2027-01-01", "2027-03-01"))).toEqual([
      "2027-01-15",
      "2027-02-05",
      "2027-02-26",
    ]);
  });

  it("without either, the week of 1970-01-01, whatever the horizon", () => {
    // 1970-01-01 is a Thursday: its week is that of Monday, 1969-12-29.
    expect(daysOf(weekly({ every: 2 }, {}, {}, "1969-12-01", "1970-01-31"))).toEqual([
      "1969-12-01",
      "1969-12-15",
      "1969-12-29",
      "1970-01-12",
      "1970-01-26",
    ]);
    const year = daysOf(weekly({ every: 5 }, {}, {}, "2027-01-01", "2027-12-31"));
    expect(daysOf(weekly({ every: 5 }, {}, {}, "2027-02-05", "2027-02-09"))).toEqual(["2027-02-08"]);
    expect(year[1]).toBe("2027-02-08");
    expect(year.map((day) => ((Date.parse(day) - Date.parse("1969-12-29")) / 86_400_000) % 35)).toEqual(year.map(() => 0));
  });

  it.each([
    ["mon", ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"]],
    ["sun", ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"]],
  ] as const)("weeks that begin on %s (the example of RFC 5545, 3.8.5.3)", (weekStart, days) => {
    const found = weekly({ every: 2, on: ["tue", "sun"] }, { starts: "1997-08-05", count: 4 }, { weekStart }, "1997-01-01", "1997-12-31");
    expect(daysOf(found)).toEqual(days);
  });

  it.each(["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const)("every day once where weeks begin on %s", (weekStart) => {
    const on = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
    const found = daysOf(weekly({ on }, {}, { weekStart }, "2026-12-20", "2027-01-10"));
    expect(found).toHaveLength(22);
    expect([...new Set(found)].sort()).toEqual(found);
  });

  it("an interval longer than the calendar", () => {
    expect(daysOf(weekly({ every: 10_000 }, { starts: "1900-01-01" }, {}, "1900-01-01", "2200-12-31"))).toEqual([
      "1900-01-01",
      "2091-08-27",
    ]);
  });
});

describe("X2 a count counts from the start", () => {
  const count = { starts: "2027-01-04", count: 5 };

  it("also where the horizon begins later", () => {
    expect(daysOf(weekly({}, count, {}, "2027-01-20", "2027-12-31"))).toEqual(["2027-01-25", "2027-02-01"]);
    expect(weekly({}, count, {}, "2027-02-02", "2027-12-31").entries).toEqual([]);
  });

  it("each time of a day by itself, from the first on or after the start", () => {
    const found = weekly(
      { on: ["mon", "sun"], at: ["09:00", "15:00"] },
      { ...count, starts: "2027-01-05", timeZone: "UTC" },
      {},
      "2027-01-01",
      "2027-12-31",
    );
    expect(placesOf(found)).toEqual(["2027-01-10T09:00", "2027-01-10T15:00", "2027-01-11T09:00", "2027-01-11T15:00", "2027-01-17T09:00"]);
  });

  it("what a blackout refuses as well", () => {
    const found = weekly({}, count, { blackouts: [{ id: "b", from: "2027-01-11", to: "2027-01-18" }] }, "2027-01-01", "2027-12-31");
    expect(daysOf(found)).toEqual(["2027-01-04", "2027-01-25", "2027-02-01"]);
    expect(found.refused.map(({ original }) => original)).toEqual(["2027-01-11", "2027-01-18"]);
  });

  it("without a start it cannot be counted, and says so", () => {
    const { entries, findings } = weekly({}, { count: 5 }, {}, "2027-01-01", "2027-12-31");
    expect(entries).toEqual([]);
    expect(findings).toMatchObject([{ rule: "calendar-date-unresolved", node: "w", path: ["cadences", 0] }]);
    expect(findings[0]?.message).toBe(
      "The cadence “w” has no slots, because it ends after 5 slots and does not say when it starts. State its start.",
    );
  });
});

describe("C8 one rule, several channels", () => {
  it("has its slot on each, joined by `slot`", () => {
    const channels = [
      { id: "blog", name: "Blog" },
      { id: "forum", name: "Forum" },
    ];
    const found = weekly({}, { channels: ["forum", "blog"] }, { channels }, "2027-01-04", "2027-01-11");
    expect(idsOf(found)).toEqual(["w/blog@2027-01-04", "w/forum@2027-01-04", "w/blog@2027-01-11", "w/forum@2027-01-11"]);
    expect(found.entries.map(({ slot }) => slot)).toEqual(["w@2027-01-04", "w@2027-01-04", "w@2027-01-11", "w@2027-01-11"]);
    expect(found.entries.map(({ channel }) => channel)).toEqual(["blog", "forum", "blog", "forum"]);
  });

  it("without a channel it has one slot, and no channel in its id", () => {
    expect(idsOf(weekly({}, {}, {}, "2027-01-04", "2027-01-04"))).toEqual(["w@2027-01-04"]);
  });
});

describe("F46 an interval that is none never gets as far as the calendar", () => {
  it.each([0, -1, 0.5, 10_001, 1e21, Number.NaN, "1", null])("every %s", (every) => {
    const cadences = [{ id: "w", when: { kind: "weekly", on: ["mon"], every } }];
    const { code, problems } = thrownBy(() => planOf({ cadences } as PlanFields));
    expect(code).toBe("invalid-plan");
    expect(problems?.map(({ path }) => path.slice(0, 4))).toEqual([["cadences", 0, "when", "every"]]);
  });
});
