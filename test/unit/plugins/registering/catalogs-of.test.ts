import { describe, expect, test } from "vitest";
import { metricCatalog } from "../../../../src/catalog/metric-catalog.js";
import { platformCatalog } from "../../../../src/catalog/platform-catalog.js";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../../src/plugins/planner/create-planner.js";
import { catalogsOf } from "../../../../src/plugins/registering/catalogs-of.js";
import { standardPlugin } from "../../../../src/plugins/standard/standard-plugin.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const platform = { id: "doccheck", name: "DocCheck", kind: "community", asOf: "2026-01-01", characters: 20 } as const;
const [anyMetric] = metricCatalog;
const metric = { ...(anyMetric as typeof anyMetric & object), id: "adverse-events", name: "Adverse events" };
const pharma = definePlugin({ name: "acme/pharma", version: 1, platforms: [platform], metrics: [metric] });
const rival = definePlugin({ name: "rival/pharma", version: 1, platforms: [{ ...platform, name: "Other" }] });
const counter = definePlugin({ name: "rival/metrics", version: 1, metrics: [metric] });

describe("X10 the catalogues of plugins", () => {
  test("are those of the library with those of the plugins behind them", () => {
    const { metrics, platforms } = catalogsOf([standardPlugin, pharma], [standardPlugin]);
    expect(metrics).toEqual([...metricCatalog, metric]);
    expect(platforms).toEqual([...platformCatalog, { ...platform, posts: true, formats: [], metrics: [] }]);
    expect([Object.isFrozen(metrics), Object.isFrozen(platforms)]).toEqual([true, true]);
    expect(catalogsOf([pharma], []).platforms).toHaveLength(1);
  });

  test("the same from two plugins names both", () => {
    for (const [other, what] of [
      [rival, "platform “doccheck”"],
      [counter, "metric “adverse-events”"],
    ] as const) {
      const { code, message } = thrownBy(() => createPlanner({ plugins: [pharma, other as never] }));
      expect([code, message]).toEqual([
        "plugin",
        expect.stringContaining(`“${other.name}” brings the ${what}, which the plugin “acme/pharma” brings too`),
      ]);
    }
    for (const one of [pharma, rival, counter]) expect(createPlanner({ plugins: [one as never] }).plugins).toHaveLength(2);
  });

  test("an entry under an id of the library's takes its place, wherever it is asked for", () => {
    const [own] = platformCatalog.filter(({ characters = 0 }) => characters > 100);
    const id = own?.id ?? "";
    const better = definePlugin({ name: "acme/better", version: 1, platforms: [{ ...platform, id, name: "Mine" }] });
    const planner = createPlanner({ plugins: [better] });
    expect(planner.platformFromCatalog(id)).toMatchObject({ name: "Mine", characters: 20 });
    const text = "x".repeat(21);
    const plan = planOf({
      channels: [{ id: "c", name: "C", platform: id }],
      content: [{ id: "item", title: "T", variants: [{ id: "v", channel: "c", text }] }],
    });
    const tooLong = (of: { readonly checkCoverage: typeof planner.checkCoverage }) =>
      of
        .checkCoverage(plan)
        .findings.filter(({ rule }) => rule === "text-too-long")
        .map(({ message }) => message);
    expect(tooLong(planner)).toEqual([expect.stringContaining("20")]);
    expect(tooLong(createPlanner())).toEqual([]);
    expect(planner.countCharacters(text, id)).toBe(21);
  });

  test("what a plugin says of how a platform counts is counted", () => {
    const weighing = definePlugin({ name: "acme/links", version: 1, platforms: [{ ...platform, linkCharacters: 5 }] });
    const text = "See https://example.org/a/long/way/down";
    expect(createPlanner({ plugins: [weighing] }).countCharacters(text, "doccheck")).toBe(9);
    expect(createPlanner().countCharacters(text, "doccheck")).toBe(text.length);
    expect(createPlanner({ plugins: [pharma] }).metricFromCatalog("adverse-events")?.name).toBe("Adverse events");
    expect(createPlanner().metricFromCatalog("adverse-events")).toBeUndefined();
  });
});
