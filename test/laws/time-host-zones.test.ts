import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "time-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Each quarter of an hour around the changes of 2026 in zones where a host's own zone is known to have leaked into answers. */
const program = `
  import { addDays } from "${root}src/time/days.ts";
  import { localAt } from "${root}src/time/zoned-time.ts";
  import { resolveLocal } from "${root}test/helpers/resolve-local.ts";
  const days = { "America/New_York": ["2026-03-08", "2026-11-01"], "Europe/Berlin": ["2026-03-29", "2026-10-25"], "Europe/London": ["2026-03-29", "2026-10-25"],
    "Australia/Lord_Howe": ["2026-04-05", "2026-10-04"], "Africa/Cairo": ["2026-04-24", "2026-10-30"], "Pacific/Easter": ["2026-04-04", "2026-09-05"], "Asia/Kolkata": ["2026-06-01"] };
  const pad = (number) => String(number).padStart(2, "0");
  for (const [zone, changes] of Object.entries(days))
    for (const change of changes)
      for (let quarter = -24; quarter < 144; quarter += 1) {
        const local = addDays(change, Math.floor(quarter / 96)) + "T" + pad(Math.floor(((quarter + 96) % 96) / 4)) + ":" + pad((((quarter % 4) + 4) % 4) * 15);
        const resolved = resolveLocal(zone, local);
        console.log(zone, local, resolved.at, resolved.kind, resolved.local, localAt(zone, resolved.at));
      }
`;

describe("F57 G7 the same answers whatever the host's zone", () => {
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

  test("there are answers, gaps and overlaps among them", () => {
    expect(expected.split("\n")).toHaveLength(13 * 168 + 1);
    for (const kind of [" gap ", " overlap ", " plain "]) expect(expected).toContain(kind);
  });

  test.each(["America/Los_Angeles", "Asia/Kolkata", "Europe/London", "Australia/Lord_Howe"])("%s", (TZ) => expect(run(TZ)).toBe(expected));
});
