import { describe, expect, test } from "vitest";
import { offsetChanges } from "../../../src/time/offset-changes.js";
import { offsetTable } from "../../../src/time/offset-table.js";

const hour = 3_600_000;
const at = (year: number, month = 1, day = 1) => Date.UTC(year, month - 1, day);

describe("X4 offset tables", () => {
  test("hold the whole years asked for and no more", () => {
    const table = offsetTable("America/Chicago", at(2027, 6), at(2028, 6));
    expect([table.fromYear, table.toYear]).toEqual([2027, 2028]);
    expect(table.starts).toEqual([
      at(2027),
      Date.UTC(2027, 2, 14, 8),
      Date.UTC(2027, 10, 7, 7),
      Date.UTC(2028, 2, 12, 8),
      Date.UTC(2028, 10, 5, 7),
    ]);
    expect(table.offsets).toEqual([-6 * hour, -5 * hour, -6 * hour, -5 * hour, -6 * hour]);
  });

  test("reach over the edge of a year by two days, as clocks may be ahead or behind", () => {
    expect(offsetTable("America/Denver", at(2027), at(2027))).toMatchObject({ fromYear: 2026, toYear: 2027 });
    expect(offsetTable("America/Boise", at(2027, 12, 31), at(2027, 12, 31))).toMatchObject({ fromYear: 2027, toYear: 2028 });
  });

  test("grow both ways into what would have been built at once", () => {
    const zone = "Australia/Hobart";
    offsetTable(zone, at(2010, 6), at(2010, 6));
    offsetTable(zone, at(2013, 6), at(2013, 6));
    const grown = offsetTable(zone, at(2008, 6), at(2008, 6));
    expect(grown).toEqual({ fromYear: 2008, toYear: 2013, ...offsetChanges(zone, at(2008), at(2014)) });
    expect(grown.starts).toHaveLength(13);
  });

  test("keep a change that falls on the first instant of a year", () => {
    const zone = "Europe/Lisbon";
    offsetTable(zone, at(1912, 6), at(1912, 6));
    const { starts, offsets } = offsetTable(zone, at(1911, 6), at(1911, 6));
    expect([starts.slice(0, 2), offsets.slice(0, 2)]).toEqual([
      [at(1911), at(1912)],
      [-2_205_000, 0],
    ]);
  });

  test("asked again are the same table", () => {
    const table = offsetTable("Europe/Oslo", at(2027, 6), at(2029, 6));
    expect(offsetTable("Europe/Oslo", at(2028, 6), at(2028, 6))).toBe(table);
    expect(offsetTable("europe/oslo", at(2028, 6), at(2028, 6))).toBe(table);
  });

  test("a zone without changes has one offset", () => {
    expect(offsetTable("Etc/GMT-14", at(2020), at(2029)).offsets).toEqual([14 * hour]);
  });

  test("G19 stay within the calendar whatever is asked", () => {
    expect(offsetTable("UTC", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)).toMatchObject({ fromYear: 1899, toYear: 2201 });
  });

  test("a span that ends before it begins is refused, and spoils nothing", () => {
    expect(() => offsetTable("UTC", 1, 0)).toThrow(expect.objectContaining({ code: "range", path: ["to"] }));
    expect(() => offsetTable("UTC", Number.NaN, 0)).toThrow(expect.objectContaining({ code: "range" }));
    expect(() => offsetTable("UTC", 0, Number.NaN)).toThrow(expect.objectContaining({ code: "range" }));
    expect(offsetTable("UTC", at(2027), at(2027))).toMatchObject({ offsets: [0] });
  });

  test.each(["Mars/Phobos", "Mars/Phobos+05", "+05:00", "__proto__"])("F54 %s, which is no zone, is refused", (found) => {
    expect(() => offsetTable(found, 0, 0)).toThrow(expect.objectContaining({ code: "timezone", path: ["timeZone"], values: { found } }));
  });
});
