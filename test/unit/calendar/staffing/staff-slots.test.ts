import { describe, expect, it } from "vitest";
import { occurrences } from "../../../../src/calendar/occurrences.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { calendarOf } from "../calendars.js";
import { on, somebody, staffed } from "./staffed.js";

const channels = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
];
const onBoth = { channels: ["a", "b"], hoursPerPost: 2 };

describe("C6 the copies of a slot on several channels belong to one author", () => {
  it("who needs the hours of all of them", () => {
    const cadences = [on("c", [8], ["ann", "bob"], onBoth)];
    expect(staffed({ channels, people: [somebody("ann", 3), somebody("bob")], cadences })).toEqual([
      "c/a: bob (ann full)",
      "c/b: bob (ann full)",
    ]);
    expect(staffed({ channels, people: [somebody("ann", 4), somebody("bob")], cadences })).toEqual(["c/a: ann", "c/b: ann"]);
  });

  it("also on the other days of the week onto which a blackout moves one of them, when they have to be there, too", () => {
    const blackouts = [{ id: "closed", from: "2027-03-08", to: "2027-03-08", channels: ["b"] }];
    const cadences = [on("c", [8], ["ann", "bob"], { ...onBoth, onBlackout: "later" })];
    const away = { away: [{ from: "2027-03-09", to: "2027-03-09" }] };
    expect(staffed({ channels, blackouts, people: [somebody("ann"), somebody("bob")], cadences })).toEqual(["c/a: ann", "c/b: ann"]);
    expect(staffed({ channels, blackouts, people: [somebody("ann", undefined, away), somebody("bob")], cadences })).toEqual([
      "c/a: bob (ann away)",
      "c/b: bob (ann away)",
    ]);
  });

  it("a copy that is moved into another week is that week's", () => {
    const blackouts = [{ id: "closed", from: "2027-03-08", to: "2027-03-14", channels: ["b"] }];
    const cadences = [on("c", [8], ["ann", "bob"], { ...onBoth, onBlackout: "later" })];
    const days = { from: "2027-03-08", to: "2027-03-21" };
    const away = { away: [{ from: "2027-03-15", to: "2027-03-15" }] };
    const fields = { channels, blackouts, people: [somebody("ann", 2, away), somebody("bob")], cadences };
    expect(staffed(fields, days)).toEqual(["c/a: ann", "c/b: bob (ann away)"]);
  });

  it("those that are refused take nothing, and have nobody", () => {
    const blackouts = [{ id: "closed", from: "2027-03-08", to: "2027-03-08", channels: ["b"] }];
    expect(staffed({ channels, blackouts, people: [somebody("ann", 2)], cadences: [on("c", [8], ["ann"], onBoth)] })).toEqual([
      "c/a: ann",
      "c/b: blackout",
    ]);
  });
});

describe("C6 X2 weeks are whole, from wherever one looks", () => {
  const people = [somebody("ann", 2)];

  it("slots on days that were not asked for take their hours, and are not handed out", () => {
    const fields = { people, cadences: [on("c", [8, 9, 10, 11, 12], ["ann"], { hoursPerPost: 1 })] };
    expect(staffed(fields, { from: "2027-03-11", to: "2027-03-12" })).toEqual(["c: - (ann full)", "c: - (ann full)"]);
    expect(staffed(fields, { from: "2027-03-09", to: "2027-03-09" })).toEqual(["c: ann"]);
  });

  it("those that limits refuse there take none", () => {
    const fields = {
      people,
      channels: [{ id: "a", name: "A", bounds: [{ max: 1, per: "week" as const }] }],
      cadences: [on("c", [8, 9], ["ann"], { channels: ["a"], hoursPerPost: 2 }), on("d", [14], ["ann"], { hoursPerPost: 1 })],
    };
    expect(staffed(fields)).toEqual(["c/a: ann", "c/a: bound", "d: - (ann full)"]);
    expect(staffed(fields, { from: "2027-03-14", to: "2027-03-14" })).toEqual(["d: - (ann full)"]);
    const less = { ...fields, people: [somebody("ann", 3)] };
    expect(staffed(less, { from: "2027-03-14", to: "2027-03-14" })).toEqual(["d: ann"]);
  });

  it("by the slots' own clocks, however late they come", () => {
    const at = (id: string, zone: string, day: string, time: string) => ({
      id,
      timeZone: zone,
      authors: ["ann"],
      hoursPerPost: 1,
      when: { kind: "dates" as const, on: [day], at: [time] },
    });
    const cadences = [
      at("noon", "UTC", "2027-03-14", "12:00"),
      at("one", "UTC", "2027-03-14", "13:00"),
      at("next", "UTC", "2027-03-15", "00:30"),
      at("late", "Pacific/Pago_Pago", "2027-03-14", "23:30"),
      at("early", "Pacific/Kiritimati", "2027-03-15", "00:30"),
    ];
    expect(staffed({ people, cadences }, { from: "2027-03-08", to: "2027-03-21" })).toEqual([
      "early: ann",
      "noon: ann",
      "one: ann",
      "next: ann",
      "late: - (ann full)",
    ]);
  });

  it("at either end of the days there are", () => {
    const ends = (day: string) => ({
      weekStart: "sun" as const,
      people,
      cadences: [{ id: "c", authors: ["ann"], when: { kind: "dates" as const, on: [day] } }],
    });
    expect(staffed(ends("1900-01-01"), { from: "1900-01-01", to: "1900-01-01" })).toEqual(["c: ann"]);
    expect(staffed(ends("2200-12-31"), { from: "2200-12-31", to: "2200-12-31" })).toEqual(["c: ann"]);
    const away = [somebody("ann", 2, { away: [{ from: "2200-12-29", to: "2200-12-31" }] })];
    expect(staffed({ ...ends("2200-12-31"), people: away }, { from: "2200-12-31", to: "2200-12-31" })).toEqual(["c: - (ann away)"]);
  });
});

describe("C6 F51 what lies on other days counts against the limit", () => {
  const fields = { people: [somebody("ann")], cadences: [on("c", [8, 9, 10, 11, 12, 13, 14], ["ann"])] };

  it("by arithmetic, and only where there are authors", () => {
    const { code, values, message } = thrownBy(() => calendarOf(fields, "2027-03-10", "2027-03-10", { limit: 5 }));
    expect([code, values]).toEqual(["limit-slots", { count: 6, limit: 5 }]);
    expect(message).toContain("To say who makes what, the cadences would have to make 6 slots on other days,");
    expect(calendarOf(fields, "2027-03-10", "2027-03-10", { limit: 6 }).entries).toHaveLength(1);
    const bare = { cadences: fields.cadences.map(({ authors: _, ...cadence }) => cadence) };
    expect(calendarOf(bare, "2027-03-10", "2027-03-10", { limit: 1 }).entries).toHaveLength(1);
  });

  it("so do those that are held back until the first week is settled", () => {
    const many = {
      ...fields,
      cadences: [...fields.cadences, { id: "q", when: { kind: "quota" as const, posts: 150_000, per: "day" as const } }],
    };
    const options = { from: "2027-03-10", to: "2027-04-10" };
    expect(thrownBy(() => occurrences(planOf(many), options)).code).toBe("limit-slots");
    expect(occurrences(planOf({ ...many, cadences: many.cadences.slice(1) }), options).next().value?.cadence).toBe("q");
  });
});
