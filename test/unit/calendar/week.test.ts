import { describe, expect, it } from "vitest";
import { blockAt, blockIndexOf, blockOf, type DayPeriod } from "../../../src/calendar/block.js";
import { dayInWeek, firstDayOfWeek, isoWeekName, weekOf } from "../../../src/calendar/week.js";
import { weekdays } from "../../../src/model/values/weekday.js";
import { dateOfDay, dayNumberOf } from "../../../src/time/days.js";
import { weekdayOf } from "../../../src/time/weekdays.js";
import { times } from "../../helpers/times.js";

const firstDay = dayNumberOf("1900-01-01");
const lastDay = dayNumberOf("2200-12-31");

describe("X2 weeks", () => {
  it.each(weekdays)("that begin on %s have seven days, one after the other", (weekStart) => {
    const days = times((lastDay - firstDay) / 13, (at) => firstDay + at * 13);
    const wrong = days.filter((day) => {
      const first = firstDayOfWeek(weekOf(day, weekStart), weekStart);
      return weekdayOf(first) !== weekStart || dayInWeek(day, weekStart) !== day - first || day < first || day > first + 6;
    });
    expect(wrong).toEqual([]);
  });

  it("F50 a year of 53 has its 53rd, and its last days may be in the first of the next", () => {
    const nameOn = (day: string): string => isoWeekName(firstDayOfWeek(weekOf(dayNumberOf(day), "mon"), "mon"));
    const wrong = times(301 * 366, (at) => firstDay + at)
      .filter((day) => day <= lastDay)
      .filter((day) => {
        // ISO 8601: the week belongs to the year of its Thursday.
        const thursday = new Date((day - (new Date(day * 86_400_000).getUTCDay() || 7) + 4) * 86_400_000);
        const nth = Math.ceil((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1) + 86_400_000) / (7 * 86_400_000));
        return nameOn(dateOfDay(day)) !== `${thursday.getUTCFullYear()}-W${String(nth).padStart(2, "0")}`;
      });
    expect(wrong).toEqual([]);
  });

  it("number 0 is the week of 1970-01-01", () => {
    for (const weekStart of ["mon", "tue", "wed", "thu"] as const) expect(weekOf(0, weekStart)).toBe(0);
  });

  it.each([
    ["2026-12-28", "2026-W53"], // the week of 1 January 2027, a Friday
    ["2027-01-04", "2027-W01"],
    ["2027-01-25", "2027-W04"],
    ["2027-02-01", "2027-W05"],
    ["2027-12-27", "2027-W52"],
    ["2028-01-03", "2028-W01"],
    ["2024-12-30", "2025-W01"],
    ["2020-12-28", "2020-W53"],
    ["2021-01-04", "2021-W01"],
    ["2000-01-03", "2000-W01"],
  ])("the week of Monday %s is %s (ISO 8601)", (monday, name) => expect(isoWeekName(dayNumberOf(monday))).toBe(name));

  it.each([
    ["2026-12-27", "2026-W53"], // Sunday to Saturday: its fourth day is Wednesday, 2026-12-30
    ["2027-01-03", "2027-W01"],
    ["2027-12-26", "2027-W52"],
    ["2028-12-31", "2029-W01"], // its fourth day is 2029-01-03
  ])("where weeks begin on Sunday, that of %s is %s, as its fourth day is", (sunday, name) =>
    expect(isoWeekName(dayNumberOf(sunday))).toBe(name),
  );

  it.each([
    ["1900-01-01", "1905-01-01"],
    ["2010-01-01", "2040-12-31"],
    ["2196-01-01", "2200-12-31"],
  ])("no two weeks from %s to %s have one name, whatever day they begin on", (from, to) => {
    for (const weekStart of weekdays) {
      const first = weekOf(dayNumberOf(from), weekStart);
      const last = weekOf(dayNumberOf(to), weekStart);
      const weeks = times(last - first + 1, (at) => isoWeekName(firstDayOfWeek(first + at, weekStart)));
      expect(new Set(weeks).size).toBe(weeks.length);
      expect([...weeks].sort()).toEqual(weeks);
    }
  });
});

describe("X2 stretches of periods", () => {
  const grid = (per: DayPeriod, every = 1, anchor = "2027-01-13") => ({
    per,
    every,
    anchor: dayNumberOf(anchor),
    weekStart: "mon" as const,
  });
  const shown = ({ index, from, to, name }: ReturnType<typeof blockOf>) => [index, dateOfDay(from), dateOfDay(to), name];

  it.each([
    ["day", 1, "2027-02-03", [21, "2027-02-03", "2027-02-03", "2027-02-03"]],
    ["day", 10, "2027-02-03", [2, "2027-02-02", "2027-02-11", "2027-02-02"]],
    ["week", 1, "2027-02-03", [3, "2027-02-01", "2027-02-07", "2027-W05"]],
    ["week", 3, "2027-02-03", [1, "2027-02-01", "2027-02-21", "2027-W05"]],
    ["week", 3, "2027-01-31", [0, "2027-01-11", "2027-01-31", "2027-W02"]],
    ["month", 1, "2027-02-03", [1, "2027-02-01", "2027-02-28", "2027-02"]],
    ["month", 1, "2028-02-29", [13, "2028-02-01", "2028-02-29", "2028-02"]],
    ["month", 5, "2027-06-30", [1, "2027-06-01", "2027-10-31", "2027-06"]],
    ["quarter", 1, "2027-06-30", [1, "2027-04-01", "2027-06-30", "2027-Q2"]],
    ["quarter", 2, "2026-12-31", [-1, "2026-07-01", "2026-12-31", "2026-Q3"]],
    ["year", 1, "2028-02-29", [1, "2028-01-01", "2028-12-31", "2028"]],
    ["year", 2, "2026-01-01", [-1, "2025-01-01", "2026-12-31", "2025"]],
  ] as const)("per %s, every %i, on %s", (per, every, day, block) =>
    expect(shown(blockOf(grid(per, every), dayNumberOf(day)))).toEqual(block),
  );

  it.each(["day", "week", "month", "quarter", "year"] as const)(
    "per %s they follow each other and no two have one name, to both ends of the calendar",
    (per) => {
      for (const every of [1, 2, 7, 10_000]) {
        const { index } = blockOf(grid(per, every), firstDay);
        const last = blockIndexOf(grid(per, every), lastDay);
        const near = Math.min(40, last - index + 1);
        const ends = [index, last - near + 1].map((begin) => times(near, (at) => blockAt(grid(per, every), begin + at)));
        for (const blocks of ends) {
          expect(blocks.every(({ from }, at) => at === 0 || from === (blocks[at - 1]?.to ?? 0) + 1)).toBe(true);
          expect(new Set(blocks.map(({ name }) => name)).size).toBe(blocks.length);
        }
        expect(ends[0]?.[0]?.from).toBeLessThanOrEqual(firstDay);
        expect(ends[1]?.at(-1)?.to).toBeGreaterThanOrEqual(lastDay);
        expect(blockAt(grid(per, every), last + 1).from).toBeGreaterThan(lastDay);
      }
    },
  );
});
