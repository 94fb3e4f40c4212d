import { describe, expect, test } from "vitest";
import { offsetTable } from "../../src/time/offset-table.js";
import { localAt } from "../../src/time/zoned-time.js";
import { resolveLocal } from "../helpers/resolve-local.js";

/** Every kind of change there is: both hemispheres, half hours, two hours, midnight, Ramadan, a lost day, new rules, none at all. */
const zones = [
  "Africa/Cairo",
  "Africa/Casablanca",
  "Africa/El_Aaiun",
  "Africa/Juba",
  "Africa/Lagos",
  "Africa/Windhoek",
  "America/Asuncion",
  "America/Caracas",
  "America/Chihuahua",
  "America/Havana",
  "America/Los_Angeles",
  "America/New_York",
  "America/Nuuk",
  "America/Phoenix",
  "America/Santiago",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Antarctica/Casey",
  "Antarctica/Troll",
  "Asia/Almaty",
  "Asia/Amman",
  "Asia/Beirut",
  "Asia/Calcutta",
  "Asia/Gaza",
  "Asia/Jerusalem",
  "Asia/Tehran",
  "Asia/Tokyo",
  "Atlantic/Azores",
  "Australia/Adelaide",
  "Australia/Eucla",
  "Australia/Lord_Howe",
  "Australia/Sydney",
  "Europe/Berlin",
  "Europe/Chisinau",
  "Europe/Dublin",
  "Europe/London",
  "Europe/Volgograd",
  "Pacific/Apia",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "Pacific/Easter",
  "Pacific/Fiji",
  "Pacific/Norfolk",
  "UTC",
];
const minute = 60_000;
const hour = 60 * minute;
const step = 72 * hour;
const from = Date.UTC(2020, 0, 1);
const to = Date.UTC(2036, 0, 1);

/** What the engine's clock shows, asked in another way than the code does: as numbers, not as the name of an offset. */
const clockOf = (timeZone: string) => {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (at: number): number => {
    const [month, day, year, hours, minutes] = format.format(at).split(/\D+/).map(Number);
    return Date.UTC(year ?? 0, (month ?? 0) - 1, day, hours, minutes);
  };
};

/** Every change of a zone's offset, found at steps of three days and then to the minute; no two changes are that near since 2020. */
const changesOf = (clock: (at: number) => number): number[] => {
  const changes: number[] = [];
  const offset = (at: number): number => clock(at) - at;
  let known = offset(from);
  for (let at = from; at < to; at += step) {
    let [same, changed] = [at, Math.min(at + step, to)];
    const next = offset(changed);
    if (next === known) continue;
    while (changed - same > minute) {
      const middle = same + Math.floor((changed - same) / 2 / minute) * minute;
      if (offset(middle) === known) same = middle;
      else changed = middle;
    }
    changes.push(changed);
    known = next;
  }
  return changes;
};

const textOf = (wall: number): string => new Date(wall).toISOString().slice(0, 16);

/** The instants at which the clock shows a wall time, by asking it at every offset in use around then. */
const instantsOf = (clock: (at: number) => number, wall: number, offsets: ReadonlySet<number>): number[] =>
  [...offsets]
    .map((offset) => wall - offset)
    .filter((at) => clock(at) === wall)
    .sort((a, b) => a - b);

describe("F56 X4 every change of 44 zones from 2020 to 2035", () => {
  test.each(zones)("%s", (zone) => {
    const clock = clockOf(zone);
    const changes = changesOf(clock);
    const table = offsetTable(zone, from, to - 1);
    expect(table.starts.filter((at) => at > from && at < to)).toEqual(changes);
    for (const change of changes) {
      const [before, after] = [clock(change - minute) - (change - minute), clock(change) - change];
      const steps = [-hour, -30 * minute, -minute, 0, minute, 15 * minute, 30 * minute, hour];
      const walls = [change + before, change + after].flatMap((edge) => steps.map((step) => edge + step));
      const expected = walls.map((wall) => {
        const [first, second] = instantsOf(clock, wall, new Set([before, after]));
        const kind = first === undefined ? "gap" : second === undefined ? "plain" : "overlap";
        const at = first ?? wall - before;
        return { at: `${textOf(at)}:00Z`, kind, local: textOf(clock(at)) };
      });
      expect(walls.map((wall) => resolveLocal(zone, textOf(wall)))).toEqual(expected);
      expect(expected.map(({ at }) => localAt(zone, at))).toEqual(expected.map(({ local }) => local));
    }
  });
});
