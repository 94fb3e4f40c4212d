import { describe, expect, test } from "vitest";
import { isLocalDateTime, isLocalTime, localOfWall, wallTimeOf } from "../../../src/time/local-time.js";

describe("F59 times of day", () => {
  test.each(["00:00", "09:30", "19:59", "20:00", "23:59"])("%s is one", (text) => expect(isLocalTime(text)).toBe(true));

  test.each([
    "24:00",
    "23:60",
    "9:30",
    "09:30:00",
    "0930",
    "09.30",
    "-1:00",
    "25:00",
    "30:00",
    "09:30Z",
    "09:30\n",
    " 09:30",
    "٠٩:٣٠",
    "9:30 am",
    "",
  ])("%j is none", (text) => expect(isLocalTime(text)).toBe(false));
});

describe("F59 days with a time", () => {
  test.each(["2027-03-14T02:30", "2028-02-29T23:59", "1900-01-01T00:00"])("%s is one", (text) => expect(isLocalDateTime(text)).toBe(true));

  test.each([
    "2027-03-14",
    "02:30",
    "2027-03-14 02:30",
    "2027-03-14t02:30",
    "2027-02-29T02:30",
    "2027-03-14T24:00",
    "2027-03-14T02:30:00",
    "2027-03-14T02:30Z",
    "2027-03-14T2:30",
    "",
  ])("%j is none", (text) => expect(isLocalDateTime(text)).toBe(false));
});

describe("F57 wall times", () => {
  test.each([
    ["1970-01-01T00:00", 0],
    ["1969-12-31T23:59", -60_000],
    ["2027-03-14T02:30", Date.UTC(2027, 2, 14, 2, 30)],
    ["1900-01-01T00:00", Date.UTC(1900, 0, 1)],
    ["2200-12-31T23:59", Date.UTC(2200, 11, 31, 23, 59)],
  ])("%s", (local, wall) => {
    expect(wallTimeOf(local)).toBe(wall);
    expect(localOfWall(wall)).toBe(local);
    expect(localOfWall(wall + 59_999)).toBe(local);
  });

  test.each(["2027-03-14", "2027-02-29T02:30", "2027-03-14T24:00"])("%j has none", (text) => {
    expect(() => wallTimeOf(text)).toThrow(
      expect.objectContaining({ code: "time", path: ["local"], values: expect.objectContaining({ found: text }) }),
    );
  });

  test("outside the calendar there is no local time", () => {
    expect(() => localOfWall(Date.UTC(2201, 0, 1))).toThrow(expect.objectContaining({ code: "range" }));
    expect(() => localOfWall(Date.UTC(1899, 11, 31, 23, 59, 59))).toThrow(expect.objectContaining({ code: "range" }));
  });
});
