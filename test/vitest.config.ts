import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = (file: string) => `${root}src/${file}.ts`;

/** The package's own name means `src` here, so that tests and examples never meet an old build. */
const alias = [
  { find: /^social-plan$/, replacement: source("index") },
  { find: /^social-plan\/(documents)$/, replacement: `${root}src/$1.ts` },
];

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/**/README.md"], reportsDirectory: "coverage" },
    projects: [
      { extends: true, test: { name: "unit", include: ["test/{unit,laws,scenarios,regressions,architecture}/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" },
        },
      },
      { extends: true, test: { name: "docs", include: ["test/docs/**/*.test.ts"], testTimeout: 30_000 } },
      { extends: true, test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 240_000, hookTimeout: 240_000, fileParallelism: false } },
    ],
  },
});
