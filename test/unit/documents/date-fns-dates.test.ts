import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { de } from "date-fns/locale/de";
import { enUS } from "date-fns/locale/en-US";
import { es } from "date-fns/locale/es";
import { hu } from "date-fns/locale/hu";
import { ja } from "date-fns/locale/ja";
import { lt } from "date-fns/locale/lt";
import { pl } from "date-fns/locale/pl";
import { ru } from "date-fns/locale/ru";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";
import type { DateForm } from "../../../src/base/text/language.js";
import { dateFnsDates } from "../../../src/documents/date-fns-dates.js";
import type { DateFnsLocale } from "../../../src/time/format-day.js";

const forms: readonly DateForm[] = ["date", "day", "month", "weekday", "weekday-short"];
const written = (locale: DateFnsLocale, day: string) => forms.map((form) => dateFnsDates(locale)(day, form));

describe("dates by a locale of date-fns", () => {
  test.each([
    ["de", de, ["4. Januar 2027", "4. Januar", "Januar", "Montag", "Mo."]],
    ["pl", pl, ["4 stycznia 2027", "4 stycznia", "styczeń", "poniedziałek", "pon."]],
    ["en-US", enUS, ["January 4th, 2027", "January 4th", "January", "Monday", "Mon"]],
  ])("%s writes every form", (_, locale, expected) => {
    expect(written(locale, "2027-01-04")).toEqual(expected);
  });

  test.each([
    ["es", es, "4 de enero"],
    ["hu", hu, "január 4."],
    ["ja", ja, "1月4日"],
    ["lt", lt, "sausio 4 d."],
    ["ru", ru, "4 января"],
  ])("%s leaves out the year with what joins it", (_, locale, expected) => {
    expect(dateFnsDates(locale)("2027-01-04", "day")).toBe(expected);
  });

  test("a locale whose long date has no year keeps its date", () => {
    const yearless: DateFnsLocale = { ...de, formatLong: { ...de.formatLong, date: () => "d. MMMM" } };
    expect(written(yearless, "2027-01-04").slice(0, 2)).toEqual(["4. Januar", "4. Januar"]);
  });

  test("what is not a day stays as it is", () => {
    expect(dateFnsDates(de)("2027-02-30", "date")).toBe("2027-02-30");
  });
});

describe("F57 G7 the same dates whatever the host's zone", () => {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "dates-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  // The days on which clocks change in these zones, midnights that do not exist among them, and the ends of a year.
  const program = `
    import { de } from "date-fns/locale/de";
    import { pl } from "date-fns/locale/pl";
    import { dateFnsDates } from "${root}src/documents/date-fns-dates.ts";
    const days = ["2026-12-31", "2027-01-01", "2027-03-14", "2027-03-28", "2027-04-04", "2027-04-30", "2027-10-31", "1900-01-01", "2200-12-31", "2011-12-30"];
    for (const locale of [de, pl])
      for (const day of days) console.log(${JSON.stringify(forms)}.map((form) => dateFnsDates(locale)(day, form)).join(" | "));
  `;
  const file = join(folder, "program.mjs");
  const { outputFiles } = buildSync({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  writeFileSync(file, outputFiles[0]?.text ?? "");
  const run = (TZ: string): string => execFileSync(process.execPath, [file], { encoding: "utf8", env: { TZ } });
  const expected = run("UTC");

  test("there are dates", () => {
    expect(expected.split("\n").slice(0, 2)).toEqual([
      "31. Dezember 2026 | 31. Dezember | Dezember | Donnerstag | Do.",
      "1. Januar 2027 | 1. Januar | Januar | Freitag | Fr.",
    ]);
  });

  test.each(["America/Los_Angeles", "Pacific/Kiritimati", "Africa/Cairo", "Pacific/Apia", "Australia/Lord_Howe"])("%s", (TZ) =>
    expect(run(TZ)).toBe(expected),
  );
});
