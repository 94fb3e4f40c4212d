import { describe, expect, test } from "vitest";
import { instantOf, isInstant, millisecondsOf, normaliseInstant } from "../../../src/time/instant.js";

describe("F59 instants", () => {
  test.each([
    ["2027-03-14T07:30:00Z", "2027-03-14T07:30:00Z"],
    ["2027-03-14T07:30:00.000Z", "2027-03-14T07:30:00Z"],
    ["2027-03-14T07:30:59.999Z", "2027-03-14T07:30:59Z"],
    ["1900-01-01T00:00:00Z", "1900-01-01T00:00:00Z"],
    ["2200-12-31T23:59:59Z", "2200-12-31T23:59:59Z"],
  ])("%s is %s", (text, instant) => {
    expect(normaliseInstant(text)).toBe(instant);
    expect(isInstant(text)).toBe(true);
  });

  test.each([
    "2016-12-31T23:59:60Z",
    "2027-03-14T24:00:00Z",
    "2027-03-14T07:60:00Z",
    "2027-02-29T07:30:00Z",
    "2027-03-14T07:30Z",
    "2027-03-14T07:30:00",
    "2027-03-14T07:30:00z",
    "2027-03-14t07:30:00Z",
    "2027-03-14 07:30:00Z",
    "2027-03-14T07:30:00.0Z",
    "2027-03-14T07:30:00.0000Z",
    "2027-03-14T07:30:00,000Z",
    "2027-03-14T07:30:00+00:00",
    "2027-03-14T07:30:00+01:00",
    "2027-03-14",
    "20270314T073000Z",
    "+012027-03-14T07:30:00Z",
    "2027-03-14T07:30:00Z\n",
    "1899-12-31T23:59:59Z",
    "",
  ])("%j is none", (text) => {
    expect(normaliseInstant(text)).toBeUndefined();
    expect(isInstant(text)).toBe(false);
  });
});

describe("F57 an instant as milliseconds", () => {
  test.each([
    ["1970-01-01T00:00:00Z", 0],
    ["1969-12-31T23:59:59Z", -1_000],
    ["2027-03-14T07:30:09Z", Date.UTC(2027, 2, 14, 7, 30, 9)],
  ])("%s", (instant, at) => {
    expect(millisecondsOf(instant)).toBe(at);
    expect(instantOf(at)).toBe(instant);
    expect(instantOf(at + 999)).toBe(instant);
  });

  test("what is no instant, or lies outside the calendar, is refused", () => {
    expect(() => millisecondsOf("2027-03-14T02:30")).toThrow(
      expect.objectContaining({ code: "instant", path: ["instant"], values: { found: "2027-03-14T02:30" } }),
    );
    expect(() => instantOf(Date.UTC(2201, 0, 1))).toThrow(expect.objectContaining({ code: "range" }));
  });
});
