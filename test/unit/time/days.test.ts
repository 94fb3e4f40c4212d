import { describe, expect, test } from "vitest";
import { addDays, dateOfDay, dayNumberOf, daysInMonth, isLocalDate } from "../../../src/time/days.js";
import { times } from "../../helpers/times.js";

describe("F59 days of the calendar", () => {
  test.each(["2027-02-28", "2028-02-29", "2000-02-29", "1900-01-01", "2200-12-31", "2027-04-30"])("%s is one", (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  test.each([
    "2027-02-29",
    "1900-02-29",
    "2100-02-29",
    "2027-02-30",
    "2027-04-31",
    "2027-00-10",
    "2027-13-01",
    "2027-01-00",
    "2027-01-32",
    "1899-12-31",
    "2201-01-01",
    "12027-01-01",
    "27-01-01",
    "2027-1-1",
    "2027/01/01",
    "20270101",
    "+2027-01-01",
    "2027-01-01T",
    "2027-01-01Z",
    " 2027-01-01",
    "2027-01-01\n",
    "٢٠٢٧-٠١-٠١",
    "２０２７-01-01",
    "2027-W01-1",
    "",
    "today",
  ])("%j is none", (text) => expect(isLocalDate(text)).toBe(false));
});

describe("F57 days are integers, the same on every machine", () => {
  test("each day from 1900 to 2200 has the number Date.UTC gives, and comes back from it", () => {
    for (let day = Date.UTC(1900, 0, 1) / 86_400_000; day <= Date.UTC(2200, 11, 31) / 86_400_000; day += 1) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (dateOfDay(day) !== text || dayNumberOf(text) !== day) expect.fail(text);
    }
  });

  test("counting on", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(addDays("2027-01-01", 0)).toBe("2027-01-01");
  });

  test("months are as long as the calendar has them, and a month that does not exist has no days", () => {
    const lengthsOf = (year: number) => times(14, (month) => daysInMonth(year, month));
    expect(lengthsOf(2027)).toEqual([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0]);
    expect([2028, 2000, 2100, 1900].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28]);
  });

  test("what is no day is refused", () => {
    expect(() => dayNumberOf("2027-02-29")).toThrow(
      expect.objectContaining({ code: "date", path: ["date"], values: { found: "2027-02-29" } }),
    );
    expect(() => addDays("2200-12-31", 1)).toThrow(expect.objectContaining({ code: "range", path: ["day"] }));
    expect(() => addDays("1900-01-01", -1)).toThrow(expect.objectContaining({ code: "range" }));
    expect(() => addDays("2027-01-01", 0.5)).toThrow(expect.objectContaining({ code: "range" }));
    expect(() => addDays("2027-01-01", Number.NaN)).toThrow(expect.objectContaining({ code: "range" }));
  });
});
