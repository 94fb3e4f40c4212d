import { describe, expect, it } from "vitest";
import { holidayDays } from "../../../src/calendar/holiday-days.js";
import type { Holiday } from "../../../src/model/schedule/holiday.js";
import { dateOfDay, dayNumberOf } from "../../../src/time/days.js";

/** A holiday but for its name. */
type Unnamed<One> = One extends Holiday ? Omit<One, "name"> : never;

/** The runs of a holiday within some days. */
const runsOf = (holiday: Unnamed<Holiday>, from: string, to: string): readonly string[] => {
  const named = { name: "Holiday", ...holiday } as Holiday; // a name and the other fields of one kind make a holiday
  return [...holidayDays(named, { from: dayNumberOf(from), to: dayNumberOf(to) })].map(
    (run) => `${dateOfDay(run.from)} ${dateOfDay(run.to)}`,
  );
};

describe("X3 the days of a holiday", () => {
  it.each([
    ["the fourth Thursday of November", { month: 11, nth: 4, weekday: "thu" }, ["2026-11-26 2026-11-26", "2027-11-25 2027-11-25"]],
    ["the last Monday of May", { month: 5, nth: -1, weekday: "mon" }, ["2026-05-25 2026-05-25", "2027-05-31 2027-05-31"]],
    ["a fifth Friday, where there is one", { month: 1, nth: 5, weekday: "fri" }, ["2026-01-30 2026-01-30", "2027-01-29 2027-01-29"]],
    ["Good Friday", { easter: -2 }, ["2026-04-03 2026-04-03", "2027-03-26 2027-03-26"]],
    ["a day of every year", { month: 7, day: 4 }, ["2026-07-04 2026-07-04", "2027-07-04 2027-07-04"]],
    ["kept on the Monday after", { month: 7, day: 4, observed: "next-weekday" }, ["2026-07-06 2026-07-06", "2027-07-05 2027-07-05"]],
    ["kept on the nearest weekday", { month: 7, day: 4, observed: "nearest-weekday" }, ["2026-07-03 2026-07-03", "2027-07-05 2027-07-05"]],
    ["once", { on: "2027-06-01" }, ["2027-06-01 2027-06-01"]],
  ] as const)("%s", (_, holiday, days) => {
    expect(runsOf(holiday, "2026-01-01", "2027-12-31")).toEqual(days);
  });

  it("29 February only where there is one", () => {
    expect(runsOf({ month: 2, day: 29 }, "2027-01-01", "2028-12-31")).toEqual(["2028-02-29 2028-02-29"]);
  });

  it.each([
    ["a week over the turn of the year", { month: 12, day: 28, days: 7 }, ["2027-01-01 2027-01-03", "2027-12-28 2027-12-31"]],
    [
      "one that began before the first year there is",
      { month: 12, day: 28, days: 366 },
      ["2027-01-01 2027-12-28", "2027-12-28 2027-12-31"],
    ],
    ["one that Easter pulls into the year before", { easter: -150, days: 2 }, ["2027-11-18 2027-11-19"]],
  ] as const)("%s", (_, holiday, days) => {
    expect(runsOf(holiday, "2027-01-01", "2027-12-31")).toEqual(days);
  });

  it("of 1899, in 1900", () => {
    expect(runsOf({ month: 12, day: 28, days: 7 }, "1900-01-01", "1900-01-31")).toEqual(["1900-01-01 1900-01-03"]);
  });
});
