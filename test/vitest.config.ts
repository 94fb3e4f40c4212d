import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { runs } from "./laws/arbitraries/runs.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The package's own name means `src` here, so that tests and examples never meet an old build. */
const alias = [
  { find: /^social-plan$/, replacement: `${root}src/index.ts` },
  { find: /^social-plan\/(\w+)$/, replacement: `${root}src/$1.ts` },
];

/** Where `.ci/run` wants the counts; with them it wants the coverage held to its thresholds. */
const report = process.env["TEST_REPORT"];

/** `npm run soak` tries the laws fifty times as often, unless it is said how often, and on other cases every time. */
const isSoak = process.argv.includes("--mode=soak");
if (isSoak) process.env["SOCIAL_PLAN_RUNS"] ??= "50";
const setupFiles = isSoak ? [] : ["test/laws/arbitraries/same-seed.ts"];

/** A law that is tried more often may take longer. */
const testTimeout = Math.max(runs(240_000), 60_000);

const tests = ["test/{unit,laws,scenarios,regressions,architecture,docs}/**/*.test.ts"];

/** Those that replace a module by a counting one, or look at a memo before anybody has filled it. */
const apart = [
  "test/laws/{model,calendar,calendar-staffing}-growth.test.ts",
  "test/regressions/{costs,calendar-costs}.test.ts",
  "test/unit/calendar/generate-calendar.test.ts",
  "test/unit/time/offset-table.test.ts",
];

/** Not isolated: the library keeps no state but memos, and so each worker loads it, and the compiler, once. */
const unit: TestProjectConfiguration = {
  extends: true,
  test: { name: "unit", include: tests, exclude: apart, isolate: false, setupFiles, testTimeout, hookTimeout: 120_000 },
};

const isolated: TestProjectConfiguration = { extends: true, test: { name: "isolated", include: apart, setupFiles, testTimeout } };

const types: TestProjectConfiguration = {
  extends: true,
  test: {
    name: "types",
    include: [],
    typecheck: { enabled: true, only: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "test/types/tsconfig.json" },
  },
};

/** The tarball as users get it: built, packed and installed once, before the first of these files. */
const tarball: TestProjectConfiguration = {
  extends: true,
  test: {
    name: "package",
    include: ["test/package/**/*.test.ts"],
    globalSetup: "test/package/global-setup.ts",
    testTimeout: 240_000,
  },
};

/** What an attacker would send, by the clock: run by `.ci/run` only, one case after the other. */
const guard: TestProjectConfiguration = {
  extends: true,
  test: { name: "guard", include: ["test/guard/**/*.test.ts"], testTimeout: 240_000, hookTimeout: 60_000 },
};

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    /** Every core: the default leaves one idle. Threads share what processes would each read again. */
    maxWorkers: "100%",
    pool: "threads",
    projects: [unit, isolated, types, tarball, guard],
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    coverage: {
      enabled: report !== undefined,
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: [["text", { skipFull: true }]],
      reportOnFailure: true,
      reportsDirectory: "coverage",
      thresholds: { lines: 97, branches: 93 },
    },
  },
});
