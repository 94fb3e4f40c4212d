import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { resolveLocal } from "../helpers/resolve-local.js";

const from = Temporal.Instant.from("2020-01-01T00:00:00Z");
const to = Temporal.Instant.from("2036-01-01T00:00:00Z");

/** Every change of a zone's offset in these years, as Temporal finds it. */
const changesOf = (zone: string): readonly Temporal.ZonedDateTime[] => {
  const changes: Temporal.ZonedDateTime[] = [];
  let at = from.toZonedDateTimeISO(zone).getTimeZoneTransition("next");
  while (at !== null && at.epochMilliseconds < to.epochMilliseconds) {
    changes.push(at);
    at = at.getTimeZoneTransition("next");
  }
  return changes;
};

/** What the clock shows a minute before, at and a minute after each edge of a change: where it stops, and where it goes on. */
const edgesOf = (change: Temporal.ZonedDateTime): readonly Temporal.PlainDateTime[] => {
  const stops = change.subtract({ nanoseconds: 1 }).toPlainDateTime().add({ nanoseconds: 1 });
  const goesOn = change.toPlainDateTime();
  const middle = stops.add({ minutes: stops.until(goesOn, { largestUnit: "minute" }).minutes / 2 });
  return [stops, goesOn].flatMap((edge) => [-1, 0, 1].map((minutes) => edge.add({ minutes }))).concat(middle.round("minute"));
};

const textOf = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: "second" });

/** Where this library and Temporal's “compatible” differ around the changes of a zone, and how many times were compared. */
const differencesIn = (zone: string): { readonly compared: number; readonly differences: readonly string[] } => {
  const walls = changesOf(zone).flatMap(edgesOf);
  const differences = walls.flatMap((wall) => {
    const theirs = textOf(wall.toZonedDateTime(zone, { disambiguation: "compatible" }).toInstant());
    const ours = resolveLocal(zone, wall.toString({ smallestUnit: "minute" })).at;
    return ours === theirs ? [] : [`${zone} ${wall}: ${ours}, Temporal ${theirs}`];
  });
  return { compared: walls.length, differences };
};

const zones = Intl.supportedValuesOf("timeZone");
const isThorough = process.env["CI"] !== undefined || process.env["SOCIAL_PLAN_RUNS"] !== undefined;
/** All zones where there is time for them, else each sixth and those whose changes are odd. */
const odd = [
  "Africa/Cairo",
  "Africa/Casablanca",
  "America/New_York",
  "America/Scoresbysund",
  "Antarctica/Troll",
  "Australia/Lord_Howe",
  "Pacific/Norfolk",
  "Asia/Gaza",
];
const chosen = isThorough ? zones : zones.filter((zone, at) => at % 6 === 0 || odd.includes(zone));

describe("F56 G6 X4 local times lie where Temporal's “compatible” has them, at every change from 2020 to 2035", () => {
  test(`${chosen.length} of ${zones.length} zones`, { timeout: 120_000 }, () => {
    const found = chosen.map(differencesIn);
    expect(found.flatMap(({ differences }) => differences)).toEqual([]);
    expect(found.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(chosen.length * 20);
  });
});
