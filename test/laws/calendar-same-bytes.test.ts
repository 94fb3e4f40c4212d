import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "calendar-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Prints where it runs, how much it made, and the digest of every calendar and iCalendar text of the example plans and of one full of odd times. */
const program = `
  import { createHash } from "node:crypto";
  import { generateCalendar } from "${root}src/calendar/generate-calendar.ts";
  import { toICalendar } from "${root}src/formats/icalendar/to-icalendar.ts";
  import { parsePlan } from "${root}src/model/read/parse-plan.ts";
  import asyncApi from "${root}examples/plans/asyncapi-marketing-2025.json";
  import coffee from "${root}examples/plans/invented-harbour-coffee.json";
  import digitalGov from "${root}examples/plans/digitalgov-fy22-goals.json";
  import foundation from "${root}examples/plans/foundation-for-public-code.json";
  import hackathon from "${root}examples/plans/mlh-hackathon.json";
  import posthog from "${root}examples/plans/posthog-marketing.json";
  import rladies from "${root}examples/plans/rladies-plus.json";
  const zones = ["America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Berlin", "Australia/Lord_Howe", "Pacific/Auckland", "Asia/Kolkata", "America/St_Johns", "Africa/Cairo", "Pacific/Apia", "America/Scoresbysund"];
  const on = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const cadences = zones.flatMap((timeZone, at) => [
    { id: "times-" + at, name: "İıſß ÅÄÖ", timeZone, when: { kind: "weekly", on, at: ["00:30", "01:30", "02:15", "02:30", "23:30"] } },
    { id: "quota-" + at, timeZone, when: { kind: "quota", posts: 3, per: "month", window: { from: "01:00", to: "03:00" } } },
  ]);
  const odd = { format: "social-plan/1", id: "odd", timeZone: "Europe/Istanbul", cadences, blackouts: [{ id: "i", from: "2027-02-27", to: "2027-03-02", yearly: true }] };
  const looked = () => { throw new Error("asked for the time, or threw a die"); };
  Date.now = Math.random = performance.now = looked;
  globalThis.Date = new Proxy(Date, { apply: looked, construct: (date, given) => (given.length === 0 ? looked() : new date(...given)) });
  const hash = createHash("sha256");
  let made = 0;
  const year = [["2027-01-01", "2027-12-31"]];
  const changes = [["2027-03-13", "2027-03-15"], ["2027-03-27", "2027-03-29"], ["2027-10-30", "2027-11-08"], ["2011-12-29", "2011-12-31"]];
  for (const [written, horizons] of [[asyncApi, [["2025-01-01", "2025-12-31"]]], [coffee, year], [digitalGov, [["2021-10-01", "2022-09-30"]]], [foundation, year], [hackathon, year], [posthog, year], [rladies, year], [odd, changes]]) {
    const plan = parsePlan(written);
    for (const [from, to] of horizons) {
      const calendar = generateCalendar(plan, { from, to });
      made += calendar.entries.length;
      hash.update(JSON.stringify(calendar)).update(toICalendar(plan, calendar, { stamp: "2027-01-01T00:00:00Z" }));
    }
  }
  const here = Intl.DateTimeFormat().resolvedOptions();
  console.log(JSON.stringify({ zone: here.timeZone, locale: here.locale, number: (1.5).toLocaleString(), made, digest: hash.digest("hex") }));
`;

const zones = [
  "UTC",
  "America/Los_Angeles",
  "Europe/London",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Pacific/Auckland",
  "Asia/Kolkata",
  "America/St_Johns",
];
const locales = ["C", "de_DE.UTF-8", "tr_TR.UTF-8"];
const isThorough = process.env["CI"] !== undefined || process.env["SOCIAL_PLAN_RUNS"] !== undefined;
/** Every zone with every locale where there is time for it, else every zone once and each locale several times. */
const hosts = zones.flatMap((zone, at) =>
  locales.flatMap((locale, of) => (isThorough || at % locales.length === of ? [{ zone, locale }] : [])),
);

interface Answer {
  readonly zone: string;
  readonly locale: string;
  readonly number: string;
  readonly made: number;
  readonly digest: string;
}

describe("F57 F29 F60 G7 X4 the same bytes in every host zone and locale, and nobody asks for the time", () => {
  test(`${hosts.length} hosts`, { timeout: 180_000 }, async () => {
    const { outputFiles } = buildSync({
      stdin: { contents: program, resolveDir: root, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      write: false,
    });
    const file = join(folder, "program.mjs");
    writeFileSync(file, outputFiles[0]?.text ?? "");
    const answers: Answer[] = [];
    const waiting = [...hosts];
    const work = async (): Promise<void> => {
      for (let host = waiting.shift(); host !== undefined; host = waiting.shift()) {
        const { stdout } = await promisify(execFile)(process.execPath, [file], {
          env: { TZ: host.zone, LANG: host.locale, LC_ALL: host.locale },
        });
        answers.push(JSON.parse(stdout));
      }
    };
    await Promise.all([work(), work()]);
    // The hosts do differ, or the test would prove nothing.
    expect(new Set(answers.map(({ zone }) => zone.replace("Asia/Calcutta", "Asia/Kolkata")))).toEqual(new Set(zones));
    expect(new Set(answers.map(({ locale }) => locale.slice(0, 2)))).toEqual(new Set(["en", "de", "tr"]));
    expect(new Set(answers.map(({ number }) => number))).toEqual(new Set(["1.5", "1,5"]));
    expect(answers[0]?.made).toBeGreaterThan(1_000);
    expect(new Set(answers.map(({ digest }) => digest)).size).toBe(1);
  });
});
