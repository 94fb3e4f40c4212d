import { describe, expect, it } from "vitest";
import { easterSunday } from "../../../src/time/easter.js";

/** Easter Sundays as the tables of the churches have them, the earliest and latest there can be among them. */
const sundays = `
  1583-04-10 1590-04-22 1598-03-22 1600-04-02 1650-04-17 1666-04-25 1693-03-22 1700-04-11 1734-04-25 1761-03-22
  1800-04-13 1818-03-22 1886-04-25 1900-04-15 1913-03-23 1943-04-25 1954-04-18 1961-04-02 1981-04-19 2000-04-23
  2008-03-23 2011-04-24 2016-03-27 2019-04-21 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01
  2030-04-21 2035-03-25 2038-04-25 2049-04-18 2076-04-19 2100-03-28 2160-03-23 2190-04-25 2200-04-06 2285-03-22
  2299-04-16`
  .trim()
  .split(/\s+/);

describe("X3 Easter Sunday", () => {
  it.each(sundays)("%s", (date) => {
    expect(new Date(easterSunday(Number(date.slice(0, 4))) * 86_400_000).toISOString().slice(0, 10)).toBe(date);
  });

  it("is a Sunday from 22 March to 25 April in every year", () => {
    for (let year = 1583; year <= 2299; year += 1) {
      const sunday = new Date(easterSunday(year) * 86_400_000);
      const date = sunday.toISOString().slice(5, 10);
      if (sunday.getUTCDay() !== 0 || date < "03-22" || date > "04-25") expect.fail(`${year}-${date}`);
    }
  });
});
