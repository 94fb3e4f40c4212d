import { describe, expect, test } from "vitest";
import { metricCatalog } from "../../../../src/catalog/metric-catalog.js";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../../src/plugins/planner/create-planner.js";
import { languageWith } from "../../../../src/plugins/registering/language-with.js";
import { english } from "../../../../src/words/english.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const [anyMetric] = metricCatalog;
const pharma = definePlugin({
  name: "acme/pharma",
  version: 1,
  platforms: [{ id: "doccheck", name: "DocCheck", kind: "community", asOf: "2026-01-01" }],
  metrics: [{ ...(anyMetric as typeof anyMetric & object), id: "adverse-events", name: "Adverse events" }],
});
const german = { ...english, tag: "de", words: { "metric.adverse-events": "Nebenwirkungen" } };

describe("X10 the language of a planner", () => {
  const withNames = languageWith([pharma]);

  test("names the metrics and platforms of plugins, unless the language does", () => {
    expect(withNames().words).toMatchObject({ "metric.adverse-events": "Adverse events", "platform.doccheck": "DocCheck" });
    expect(withNames(german)).toEqual({ ...german, words: { ...german.words, "platform.doccheck": "DocCheck" } });
    expect(german.words).not.toHaveProperty("platform.doccheck");
  });

  test("is the same object for the same language, and the language itself where no plugin has names", () => {
    expect(withNames(german)).toBe(withNames(german));
    expect(withNames()).toBe(withNames(english));
    expect(Object.isFrozen(withNames())).toBe(true);
    const plain = languageWith([definePlugin({ name: "a/b", version: 1 })]);
    expect([plain() === english, plain(german) === german]).toEqual([true, true]);
  });

  test("refuses what is none", () =>
    expect(thrownBy(() => withNames(7 as never))).toMatchObject({ code: "type", path: ["options", "language"] }));

  test("the names stand in sentences", () => {
    const plan = planOf({
      metrics: [{ id: "m", catalog: "adverse-events" }],
      strategies: [{ id: "s", goals: [{ id: "g", statement: "G", kpis: [{ id: "k", metric: "m" }] }] }],
      channels: [{ id: "c", name: "C", platform: "doccheck", involvement: "post" }],
    });
    const said = (of: Pick<ReturnType<typeof createPlanner>, "checkCoverage">, language = english) =>
      of
        .checkCoverage(plan, { language })
        .findings.map(({ message }) => message)
        .join("\n");
    const planner = createPlanner({ plugins: [pharma] });
    expect(said(planner)).toContain("Adverse events");
    expect(said(planner, german)).toContain("Nebenwirkungen");
    expect(said(createPlanner())).not.toContain("Adverse events");
  });
});
