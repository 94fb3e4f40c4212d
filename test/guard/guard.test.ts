import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../helpers/sources.js";
import { run } from "../package/run.js";
import { cases } from "./cases.js";

const folder = mkdtempSync(join(tmpdir(), "social-plan-guard-"));
const child = join(folder, "child.mjs");

beforeAll(async () => {
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  await build({
    entryPoints: [join(root, "test/guard/child.ts")],
    outfile: child,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 20 µs for each value, and at least a second. */
const deadlineFor = (values: number): number => Math.max(1_000, values * 0.02);

describe("G1 G2 F85 nothing stalls and nothing aborts", () => {
  test.each(Object.keys(cases))("%s", { retry: 1 }, async (name) => {
    const printed = await run(root, process.execPath, "--max-old-space-size=1024", child, name);
    const { values, milliseconds } = JSON.parse(printed) as { readonly values: number; readonly milliseconds: number };
    expect(milliseconds).toBeLessThan(deadlineFor(values));
  });
});
