import type { Arbitrary } from "fast-check";
import type { FastCheck } from "../fast-check.js";
import type { Spec } from "./spec.js";
import { formed } from "./text.js";

const pad = (one: number): string => String(one).padStart(2, "0");

const day = (fc: FastCheck): Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`);

const clock = (fc: FastCheck): Arbitrary<string> => fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);

const notDays = ["2027-02-30", "2026-02-29", "1899-12-31", "2201-01-01", "2027-1-1", "2027-01-01Z", "2027-01-01\n", "٢٠٢٧-٠١-٠١", ""];

/** A day. */
export const date = (): Spec<string> => formed(["2027-02-28"], day, "date", notDays);

/** A day, with or without a time. */
export const dayOrTime = (): Spec<string> =>
  formed(
    ["2027-03-14", "2027-03-14T02:30"],
    (fc) =>
      fc.oneof(
        day(fc),
        fc.tuple(day(fc), clock(fc)).map((two) => two.join("T")),
      ),
    "date",
    [...notDays, "2027-03-14T24:00", "2027-03-14 02:30"],
  );

/** A time of day. */
export const time = (): Spec<string> => formed(["09:30"], clock, "time", ["24:00", "9:30", "09:60", "09:30:00", "9.30", ""]);

const notInstants = ["2027-03-14T07:30:00+01:00", "2027-02-30T00:00:00Z", "2027-03-14T24:00:00Z", "2016-12-31T23:59:60Z", "2027-03-14"];

/** A moment in UTC. */
export const instant = (): Spec<string> => ({
  ...formed(
    ["2027-03-14T07:30:00Z"],
    (fc) => fc.tuple(day(fc), clock(fc), fc.constantFrom(":00Z", ":59Z", ":59.999Z")).map(([one, at, seconds]) => `${one}T${at}${seconds}`),
    "instant",
    notInstants,
  ),
  read: (value) => String(value).replace(".999Z", "Z"),
});

/** A time zone. */
export const zone = (): Spec<string> =>
  formed(
    ["Europe/Berlin"],
    (fc) => fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "America/Argentina/Ushuaia", "Pacific/Chatham"),
    "timezone",
    ["Mars/Phobos+05", "+05:00", "-08:00", "UTC+1", "IST", "", "Europe/Nowhere", "Europe/Berlin\n"],
  );
