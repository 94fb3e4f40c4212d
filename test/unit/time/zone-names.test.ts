import { describe, expect, test } from "vitest";
import { readTimeZone } from "../../../src/time/zone-names.js";

describe("F54 X4 odd zones are refused before any date library sees them", () => {
  test.each([
    "Mars/Phobos",
    "Mars/Phobos+05",
    "+05:00",
    "-0800",
    "+25:00",
    "+99:99",
    "05:30",
    "GMT+5",
    "GMT-05:00",
    "UTC+1",
    "UTC-1",
    "Z",
    "__proto__",
    "constructor",
    "toString",
    "",
    " ",
    "Europe/Berlin ",
    " Europe/Berlin",
    "Europe/Berlin\n",
    "Europe/Berlin\0",
    "Europe\\Berlin",
    "Europe//Berlin",
    "/Europe/Berlin",
    "Europe/Berlin/",
    "Еurope/Berlin",
    "Europe/Bеrlin",
    "Europe/Berlın",
    "K/UTC",
    "local",
    "system",
    "unknown",
    "Etc/Unknown",
    "Factory",
    "IST",
    "PST",
    "AET",
    "SystemV/PST8",
    "systemv/pst8",
    "x".repeat(100_000),
    "a/".repeat(50_000),
  ])("%.30j", (name) => expect(readTimeZone(name)).toBeUndefined());
});

describe("F55 X4 zones are kept as written, their case mended", () => {
  test.each([
    ["Europe/Berlin", "Europe/Berlin"],
    ["europe/berlin", "Europe/Berlin"],
    ["AMERICA/NEW_YORK", "America/New_York"],
    ["america/port-au-prince", "America/Port-au-Prince"],
    ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["UTC", "UTC"],
    ["utc", "UTC"],
    ["Etc/GMT+5", "Etc/GMT+5"],
    ["etc/gmt-14", "Etc/GMT-14"],
  ])("%s is %s", (name, zone) => expect(readTimeZone(name)).toBe(zone));

  test.each([
    "US/Pacific",
    "Asia/Calcutta",
    "Asia/Kolkata",
    "Europe/Kiev",
    "Europe/Kyiv",
    "GMT",
    "Etc/UTC",
    "EST",
    "CET",
    "EST5EDT",
    "PRC",
    "Zulu",
    "GB-Eire",
  ])("%s", (alias) => {
    expect(readTimeZone(alias)).toBe(alias);
  });

  test("every zone the engine lists", () => {
    for (const zone of Intl.supportedValuesOf("timeZone")) expect(readTimeZone(zone)).toBe(zone);
  });
});

describe("G19 what is remembered stays bounded and right", () => {
  test("after ten thousand hostile names", () => {
    for (let index = 0; index < 2_000; index += 1) expect(readTimeZone(`Europe/Berlin${index}`)).toBeUndefined();
    expect(readTimeZone("europe/BERLIN")).toBe("Europe/Berlin");
    expect(readTimeZone("europe/BERLIN")).toBe("Europe/Berlin");
  });
});
