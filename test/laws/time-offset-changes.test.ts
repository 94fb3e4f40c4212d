import { describe, expect, test } from "vitest";
import { offsetChanges } from "../../src/time/offset-changes.js";
import { offsetIn } from "../../src/time/offset-table.js";

const hour = 3_600_000;
/** Every hour of every zone takes half an hour: only who tries the laws very often asks for that. */
const soak = 10;

/** The offset that the engine names at an instant, in milliseconds. */
const offsetsOf = (timeZone: string): ((at: number) => number) => {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  return (at) => {
    const [, sign, hours = "0", minutes = "0", seconds = "0"] = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(at)) ?? [];
    return (sign === "-" ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000 + 0;
  };
};

/** The first hour at which a table differs from what the engine names; undefined: at none. */
const firstWrong = (zone: string, years: { readonly from: number; readonly to: number }): string | undefined => {
  const [from, to] = [Date.UTC(years.from, 0, 1), Date.UTC(years.to + 1, 0, 1)];
  const table = offsetChanges(zone, from, to);
  const offsetAt = offsetsOf(zone);
  for (let at = from; at < to; at += hour) if (offsetIn(table, at) !== offsetAt(at)) return `${zone} ${new Date(at).toISOString()}`;
  return undefined;
};

/** Where an offset lasted for 7 days, and others with something to them: a fast, a lost day, half hours, a change of rules, no change. */
const slice: readonly (readonly [string, number, number])[] = [
  ...["Asia/Gaza", "Asia/Hebron"].flatMap((zone) => [2040, 2054, 2072].map((year) => [zone, year, year] as const)),
  ["America/Recife", 2000, 2001],
  ["Africa/Casablanca", 2026, 2027],
  ["Pacific/Apia", 2011, 2012],
  ["Australia/Lord_Howe", 2027, 2028],
  ["America/Nuuk", 2023, 2024],
];

describe("X4 F58 the offsets of zones are those of every hour", () => {
  test.each(slice)("%s, %i to %i", (zone, from, to) => {
    expect(firstWrong(zone, { from, to })).toBeUndefined();
  });

  test("an offset of seven days is among them", () => {
    const { starts } = offsetChanges("Asia/Gaza", Date.UTC(2040, 0, 1), Date.UTC(2041, 0, 1));
    expect(starts.slice(2).map((start, at) => Math.round((start - (starts[at + 1] ?? 0)) / (24 * hour)))).toContain(7);
  });

  test.runIf(Number(process.env["SOCIAL_PLAN_RUNS"] ?? 0) >= soak)(
    "of every zone, from 1970 to 2200",
    () => {
      const wrong = Intl.supportedValuesOf("timeZone").flatMap((zone) => firstWrong(zone, { from: 1970, to: 2200 }) ?? []);
      expect(wrong).toEqual([]);
    },
    7_200_000,
  );
});
