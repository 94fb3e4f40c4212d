import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, dayNumberOf } from "../../src/time/days.js";
import { instantOf, millisecondsOf } from "../../src/time/instant.js";
import { localAt } from "../../src/time/zoned-time.js";
import { resolveLocal } from "../helpers/resolve-local.js";

const zone = fc.constantFrom(
  "America/New_York",
  "Europe/London",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Pacific/Apia",
  "Africa/Monrovia",
  "UTC",
);
const seconds = fc.integer({ min: Date.UTC(1900, 0, 3) / 1000, max: Date.UTC(2200, 11, 29) / 1000 });
const day = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays("1970-01-01", days));

describe("X4 laws of resolving", () => {
  test("a local time lies where the zone's clocks show it, and never moves back", () => {
    fc.assert(
      fc.property(zone, seconds, (name, second) => {
        const local = localAt("UTC", instantOf(second * 1000));
        const resolved = resolveLocal(name, local);
        expect(localAt(name, resolved.at)).toBe(resolved.local);
        if (resolved.kind === "gap") expect(resolved.local > local).toBe(true);
        else expect(resolved.local).toBe(local);
      }),
    );
  });

  test("an instant's local time lies at that instant, or is shown twice", () => {
    fc.assert(
      fc.property(zone, seconds, (name, second) => {
        const instant = instantOf(second * 1000 - (second % 60) * 1000);
        const resolved = resolveLocal(name, localAt(name, instant));
        const late = millisecondsOf(instant) - millisecondsOf(resolved.at);
        expect(resolved.kind).not.toBe("gap");
        expect(late === 0 || Math.abs(late) < 60_000 || resolved.kind === "overlap").toBe(true);
      }),
    );
  });

  test("F57 instants and their milliseconds are what Date says", () => {
    fc.assert(
      fc.property(seconds, fc.nat(999), (second, milliseconds) => {
        const text = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`;
        expect(instantOf(second * 1000 + milliseconds)).toBe(text);
        expect(millisecondsOf(text)).toBe(second * 1000);
      }),
    );
  });
});

describe("days", () => {
  test("counting on and counting between are each other's opposite", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const between = dayNumberOf(b) - dayNumberOf(a);
        expect(addDays(a, between)).toBe(b);
        expect(between > 0).toBe(b > a);
      }),
    );
  });
});
