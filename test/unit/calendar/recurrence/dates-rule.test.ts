import { describe, expect, it } from "vitest";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { PlanFields } from "../../../helpers/plan-of.js";
import { calendarOf, daysOf, placesOf } from "../calendars.js";

const dates = (on: readonly string[], cadence: Partial<CadenceInput> = {}, plan: PlanFields = {}, at?: readonly string[]) =>
  calendarOf({ ...plan, cadences: [{ id: "d", when: { kind: "dates", on, ...(at && { at }) }, ...cadence }] }, "2027-01-01", "2027-12-31");

describe("C8 a rule of stated dates", () => {
  it("has them in order, each once, those of the horizon only", () => {
    const on = ["2027-11-16", "2027-02-16", "2027-11-16", "2026-12-31", "2028-01-01", "2027-12-31", "2027-01-01"];
    expect(daysOf(dates(on))).toEqual(["2027-01-01", "2027-02-16", "2027-11-16", "2027-12-31"]);
  });

  it("at several times", () => {
    expect(placesOf(dates(["2027-02-16"], { timeZone: "UTC" }, {}, ["15:00", "09:30", "15:00"]))).toEqual([
      "2027-02-16T09:30",
      "2027-02-16T15:00",
    ]);
  });

  it("from its start to its end, and as many as it counts from its start", () => {
    const on = ["2027-01-10", "2027-02-10", "2027-03-10", "2027-04-10", "2027-05-10"];
    expect(daysOf(dates(on, { starts: "2027-02-10", ends: "2027-04-10" }))).toEqual(["2027-02-10", "2027-03-10", "2027-04-10"]);
    expect(daysOf(dates(on, { starts: "2027-01-11", count: 2 }))).toEqual(["2027-02-10", "2027-03-10"]);
    expect(daysOf(dates(["2026-12-01", ...on], { starts: "2026-11-01", count: 2 }))).toEqual(["2027-01-10"]);
  });

  it("skips blackouts, which count", () => {
    const found = dates(
      ["2027-01-10", "2027-02-10", "2027-03-10"],
      { starts: "2027-01-01", count: 2 },
      { blackouts: [{ id: "b", from: "2027-01-10", to: "2027-01-10" }] },
    );
    expect(daysOf(found)).toEqual(["2027-02-10"]);
    expect(found.refused).toEqual([
      {
        id: "d@2027-01-10",
        cadence: "d",
        original: "2027-01-10",
        key: "calendar/refused.blackout",
        values: { blackout: "b", from: "2027-01-10" },
        because: "Nothing is posted during the blackout “b” (10 January 2027).",
        rule: "blackout",
      },
    ]);
  });

  it("a leap day is one", () => {
    expect(
      daysOf(calendarOf({ cadences: [{ id: "d", when: { kind: "dates", on: ["2028-02-29"] } }] }, "2028-02-28", "2028-03-01")),
    ).toEqual(["2028-02-29"]);
  });
});
