import { describe, expect, test } from "vitest";
import { readTimeZone } from "../../../src/time/zone-names.js";
import { zonesMeantBy } from "../../../src/time/zones-meant-by.js";

describe("F54 F23 X4 the zone that an abbreviation or offset stands for", () => {
  test.each([
    ["PT", "America/Los_Angeles"],
    ["pst", "America/Los_Angeles"],
    ["PDT", "America/Los_Angeles"],
    ["MT", "America/Denver"],
    ["MDT", "America/Denver"],
    ["CT", "America/Chicago"],
    ["CST", "America/Chicago"],
    ["CDT", "America/Chicago"],
    ["ET", "America/New_York"],
    ["EDT", "America/New_York"],
    ["BST", "Europe/London"],
    ["CEST", "Europe/Berlin"],
    ["IST", ["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]],
    ["AEST", "Australia/Sydney"],
    ["GMT+1", "Europe/Berlin"],
    ["UTC+01:00", "Europe/Berlin"],
    ["+01", "Europe/Berlin"],
    ["GMT-05:00", "America/New_York"],
    ["-0800", "America/Los_Angeles"],
    ["+5:30", "Asia/Kolkata"],
    ["+0530", "Asia/Kolkata"],
    ["UTC+10", "Australia/Sydney"],
  ])("%s is %j", (name, zones) => {
    expect(zonesMeantBy(name)).toEqual(zones);
    for (const zone of [zones].flat()) expect(readTimeZone(zone)).toBe(zone);
    expect(readTimeZone(name)).toBeUndefined();
  });

  test.each(["", "Mars/Phobos", "America/Los_Angeles", "+25", "GMT", "+", "toString", "+1".repeat(10_000), "+00".repeat(10_000)])(
    "none for %.20j",
    (name) => {
      expect(zonesMeantBy(name)).toBeUndefined();
    },
  );
});
