import { describe, expect, test } from "vitest";
import { type OffsetChanges, offsetChanges } from "../../src/time/offset-changes.js";
import { offsetIn } from "../../src/time/offset-table.js";

const second = 1_000;
const hour = 3_600 * second;
const day = 24 * hour;

/** The offset that the engine names at an instant, in milliseconds. */
const offsetsOf = (timeZone: string): ((at: number) => number) => {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset", minute: "numeric" });
  const known = new Map<string, number>();
  const read = (name: string): number => {
    const [, sign, hours, minutes, seconds = "0"] = /^GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(name) ?? expect.fail(name);
    const offset = (sign === "-" ? -1 : 1) * (Number(hours) * hour + Number(minutes) * 60 * second + Number(seconds) * second) + 0;
    known.set(name, offset);
    return offset;
  };
  return (at) => {
    const text = format.format(at);
    const name = text.slice(text.indexOf("GMT"));
    return known.get(name) ?? read(name);
  };
};

/** Some years, and the hours from one look to the next. */
interface Looks {
  readonly from: number;
  readonly to: number;
  readonly hours: number;
}

/** When a zone is looked at: at each step, at each hour within a day of a change or a New Year, and a second before each change. */
function* instantsOf({ starts }: OffsetChanges, { from, to, hours }: Looks): Generator<number> {
  const [first, end] = [Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)];
  for (let at = first; at < end; at += hours * hour) yield at;
  const newYears = Array.from({ length: to - from }, (_, index) => Date.UTC(from + index + 1, 0, 1));
  for (const middle of [...starts.slice(1), ...newYears]) {
    yield middle - second;
    for (let at = Math.max(middle - day, first); at <= Math.min(middle + day, end - hour); at += hour) yield at;
  }
}

/** Where a table first differs from what the engine names; undefined: nowhere. */
const firstWrong = (zone: string, looks: Looks): string | undefined => {
  const table = offsetChanges(zone, Date.UTC(looks.from, 0, 1), Date.UTC(looks.to + 1, 0, 1));
  const offsetAt = offsetsOf(zone);
  for (const at of instantsOf(table, looks)) if (offsetIn(table, at) !== offsetAt(at)) return `${zone} ${new Date(at).toISOString()}`;
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

/**
 * Every hour of every zone takes ten minutes, and `.ci/run` has less, so it looks at every 25th: no offset that lasts longer passes it by, and it comes to
 * each hour of the day. One that lasts less, which no zone has had since 1970 and which would show where rules of two years do not fit together, it
 * finds near the changes and at New Year. The shortest is of 167 hours, in Gaza in 2040; the lists of changes that IANA publishes have none shorter since
 * 1970. As each of the table's own steps is of 72 hours, it cannot miss one of 73 hours or more.
 */
const tried = Number(process.env["SOCIAL_PLAN_RUNS"] ?? 0);
const hours = tried >= 10 ? 1 : 25;

describe("X4 F58 the offsets of zones are those of every hour", () => {
  test.each(slice)("%s, %i to %i", (zone, from, to) => {
    expect(firstWrong(zone, { from, to, hours: 1 })).toBeUndefined();
  });

  test("an offset of seven days is among them", () => {
    const { starts } = offsetChanges("Asia/Gaza", Date.UTC(2040, 0, 1), Date.UTC(2041, 0, 1));
    expect(starts.slice(2).map((start, at) => Math.round((start - (starts[at + 1] ?? 0)) / day))).toContain(7);
  });

  test.runIf(tried >= 1)(
    `of every zone, from 1970 to 2200, at steps of ${hours} hours`,
    () => {
      const wrong = Intl.supportedValuesOf("timeZone").flatMap((zone) => firstWrong(zone, { from: 1970, to: 2200, hours }) ?? []);
      expect(wrong).toEqual([]);
    },
    7_200_000,
  );
});
