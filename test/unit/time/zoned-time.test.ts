import { describe, expect, test } from "vitest";
import { localAt } from "../../../src/time/zoned-time.js";
import { resolveLocal } from "../../helpers/resolve-local.js";

describe("F56 X4 gaps: the offset before the gap (RFC 5545, 3.3.5)", () => {
  test.each([
    ["America/New_York", "2007-03-11T02:30", "2007-03-11T07:30:00Z", "2007-03-11T03:30"],
    ["America/New_York", "2026-03-08T02:00", "2026-03-08T07:00:00Z", "2026-03-08T03:00"],
    ["America/New_York", "2026-03-08T02:59", "2026-03-08T07:59:00Z", "2026-03-08T03:59"],
    ["Europe/Berlin", "2027-03-28T02:30", "2027-03-28T01:30:00Z", "2027-03-28T03:30"],
    ["Africa/Cairo", "2026-04-24T00:30", "2026-04-23T22:30:00Z", "2026-04-24T01:30"],
    ["Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-03T15:45:00Z", "2026-10-04T02:45"],
    ["Antarctica/Troll", "2026-03-29T02:15", "2026-03-29T02:15:00Z", "2026-03-29T04:15"],
    ["Pacific/Apia", "2011-12-30T09:00", "2011-12-30T19:00:00Z", "2011-12-31T09:00"],
  ])("%s %s", (zone, local, at, shifted) => {
    expect(resolveLocal(zone, local)).toEqual({ at, kind: "gap", local: shifted });
    expect(localAt(zone, at)).toBe(shifted);
  });
});

describe("F56 X4 overlaps: the first time", () => {
  test.each([
    ["America/New_York", "2026-11-01T01:30", "2026-11-01T05:30:00Z"],
    ["America/New_York", "2026-11-01T01:00", "2026-11-01T05:00:00Z"],
    ["America/New_York", "2026-11-01T01:59", "2026-11-01T05:59:00Z"],
    ["Europe/Berlin", "2026-10-25T02:30", "2026-10-25T00:30:00Z"],
    ["Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-04T14:45:00Z"],
  ])("%s %s", (zone, local, at) => {
    expect(resolveLocal(zone, local)).toEqual({ at, kind: "overlap", local });
  });
});

describe("X4 ordinary times, at the edges too", () => {
  test.each([
    ["America/New_York", "2026-03-08T01:59", "2026-03-08T06:59:00Z"],
    ["America/New_York", "2026-03-08T03:00", "2026-03-08T07:00:00Z"],
    ["America/New_York", "2026-11-01T00:59", "2026-11-01T04:59:00Z"],
    ["America/New_York", "2026-11-01T02:00", "2026-11-01T07:00:00Z"],
    ["Australia/Sydney", "2026-10-03T18:00", "2026-10-03T08:00:00Z"],
    ["Asia/Kathmandu", "2026-01-01T00:00", "2025-12-31T18:15:00Z"],
    ["Pacific/Kiritimati", "2027-01-01T00:00", "2026-12-31T10:00:00Z"],
    ["UTC", "2027-03-14T02:30", "2027-03-14T02:30:00Z"],
    ["Etc/GMT+5", "2027-03-14T02:30", "2027-03-14T07:30:00Z"],
    ["Europe/Berlin", "2199-07-01T12:00", "2199-07-01T10:00:00Z"],
    ["America/Recife", "2000-10-10T12:00", "2000-10-10T14:00:00Z"],
    ["America/Recife", "2000-10-16T12:00", "2000-10-16T15:00:00Z"],
  ])("%s %s", (zone, local, at) => {
    expect(resolveLocal(zone, local)).toEqual({ at, kind: "plain", local });
    expect(localAt(zone, at)).toBe(local);
  });

  test("less than an hour west of Greenwich, where the sign is easily lost", () => {
    expect(resolveLocal("Africa/Monrovia", "1960-06-01T12:00")).toEqual({
      at: "1960-06-01T12:44:30Z",
      kind: "plain",
      local: "1960-06-01T12:00",
    });
    expect(resolveLocal("Europe/Dublin", "1910-06-01T12:00").at).toBe("1910-06-01T12:25:21Z");
    expect(resolveLocal("Africa/Monrovia", "1972-01-07T00:44")).toMatchObject({ kind: "gap", at: "1972-01-07T01:28:30Z" });
    expect(resolveLocal("Africa/Monrovia", "1972-01-07T00:45")).toMatchObject({ kind: "plain", at: "1972-01-07T00:45:00Z" });
  });
});

describe("F59 the ends of the calendar", () => {
  test("a local time's instant may lie outside it", () => {
    expect(() => resolveLocal("Asia/Tokyo", "1900-01-01T00:00")).toThrow(expect.objectContaining({ code: "range" }));
    expect(() => resolveLocal("America/New_York", "2200-12-31T23:59")).toThrow(expect.objectContaining({ code: "range" }));
    expect(resolveLocal("UTC", "2200-12-31T23:59").at).toBe("2200-12-31T23:59:00Z");
    expect(resolveLocal("UTC", "1900-01-01T00:00").at).toBe("1900-01-01T00:00:00Z");
  });

  test("what is no instant or no zone is refused", () => {
    expect(() => localAt("UTC", "2027-03-14T02:30")).toThrow(expect.objectContaining({ code: "instant", path: ["instant"] }));
    expect(() => localAt("+05:00", "2027-03-14T02:30:00Z")).toThrow(expect.objectContaining({ code: "timezone", path: ["timeZone"] }));
  });
});

describe("F55 aliases resolve alike, in any case", () => {
  test.each([
    ["Asia/Calcutta", "asia/kolkata"],
    ["US/Pacific", "America/Los_Angeles"],
    ["Europe/Kiev", "europe/KYIV"],
  ])("%s and %s", (a, b) => {
    for (const local of ["2027-01-15T09:30", "2027-07-15T09:30"]) expect(resolveLocal(a, local)).toEqual(resolveLocal(b, local));
  });
});
