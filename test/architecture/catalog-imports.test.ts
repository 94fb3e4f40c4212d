import { describe, expect, test } from "vitest";
import { planted, readSources } from "../helpers/sources.js";
import { catalogImports } from "./checks/catalog-imports.js";

describe("architecture: rules and gates get the catalogues through their context", () => {
  test("in src", () => {
    expect(catalogImports(readSources("src", ".ts"))).toEqual([]);
  });

  test("a rule, a gate and a helper of theirs that import the catalogue are named", () => {
    const sources = planted({
      "src/catalog/metric-catalog.ts": "",
      "src/coverage/rules/metric-needs-formula.ts": 'import { metricCatalog } from "../../catalog/metric-catalog.js";',
      "src/coverage/name-of-metric.ts": '\nimport type { CatalogMetric } from "../catalog/metric-catalog.js";',
      "src/stages/gates/metrics-known.ts": 'const load = () => import("../../catalog/metric-catalog.js");',
      "src/practice/known-metrics.ts": 'import { metricCatalog } from "../catalog/metric-catalog.js";',
    });
    expect(catalogImports(sources)).toEqual([
      "src/coverage/rules/metric-needs-formula.ts:1 imports src/catalog/metric-catalog.ts; take it from the context",
      "src/coverage/name-of-metric.ts:2 imports src/catalog/metric-catalog.ts; take it from the context",
      "src/stages/gates/metrics-known.ts:1 imports src/catalog/metric-catalog.ts; take it from the context",
      "src/practice/known-metrics.ts:1 imports src/catalog/metric-catalog.ts; take it from the context",
    ]);
  });

  test("the engine may, and so may those who are no rules", () => {
    const sources = planted({
      "src/catalog/metric-catalog.ts": "",
      "src/coverage/check-coverage.ts": 'import { metricCatalog } from "../catalog/metric-catalog.js";',
      "src/documents/name-of.ts": 'import { metricCatalog } from "../catalog/metric-catalog.js";',
      "src/coverage/rules/plain.ts": 'import { defineRule } from "../define-rule.js"; // "../../catalog/metric-catalog.js"',
    });
    expect(catalogImports(sources)).toEqual([]);
  });
});
