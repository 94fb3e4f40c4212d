import { describe, expect, test } from "vitest";
import { legacyZoneOf } from "../../../src/time/legacy-zones.js";
import { readTimeZone } from "../../../src/time/zone-names.js";

describe("F55 X4 a zone named by an abbreviation is kept, and has a better name", () => {
  test.each([
    ["EST", "fixed", "America/New_York"],
    ["mst", "fixed", "America/Denver"],
    ["HST", "alias", "Pacific/Honolulu"],
    ["EST5EDT", "alias", "America/New_York"],
    ["CST6CDT", "alias", "America/Chicago"],
    ["MST7MDT", "alias", "America/Denver"],
    ["PST8PDT", "alias", "America/Los_Angeles"],
    ["CET", "region", "Europe/Berlin"],
    ["MET", "region", "Europe/Berlin"],
    ["EET", "region", "Europe/Athens"],
    ["WET", "region", "Europe/Lisbon"],
  ])("%s is %s, better %s", (name, is, suggestion) => {
    expect(legacyZoneOf(name)).toMatchObject({ is, suggestion });
    expect([readTimeZone(name), readTimeZone(suggestion)].every((zone) => zone !== undefined)).toBe(true);
  });

  test.each(["UTC", "GMT", "America/New_York", "toString", ""])("%j has none", (name) => {
    expect(legacyZoneOf(name)).toBeUndefined();
  });
});
