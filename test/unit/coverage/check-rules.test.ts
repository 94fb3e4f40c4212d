import { describe, expect, test } from "vitest";
import type { CatalogMetric } from "../../../src/catalog/catalog-metric.js";
import type { CatalogPlatform } from "../../../src/catalog/catalog-platform.js";
import type { Catalogs } from "../../../src/catalog/catalogs.js";
import { metricCatalog } from "../../../src/catalog/metric-catalog.js";
import { metricFromCatalog } from "../../../src/catalog/metric-from-catalog.js";
import { platformCatalog } from "../../../src/catalog/platform-catalog.js";
import { platformFromCatalog } from "../../../src/catalog/platform-from-catalog.js";
import { standardCatalogs } from "../../../src/catalog/standard-catalogs.js";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { checkRules } from "../../../src/coverage/check-rules.js";
import { defineRule } from "../../../src/coverage/define-rule.js";
import { recommendedRules } from "../../../src/coverage/recommended-rules.js";
import { metricUnused } from "../../../src/coverage/rules/metric-unused.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";

const plan = parsePlan({
  format: "social-plan/1",
  id: "the-plan",
  channels: [{ id: "tube", name: "Tube", platform: "youtube" }],
  metrics: [{ id: "ctr", catalog: "click-through-rate" }],
  strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell" }] }],
});

const lookUps: [CatalogMetric | undefined, CatalogPlatform | undefined][] = [];
const looks = defineRule({
  id: "a/looks",
  severity: "info",
  on: "plan",
  messages: { looked: "Looked." },
  check({ metrics, channels }, { metricFacts, platformFacts, report }) {
    lookUps.push([metricFacts(metrics[0]?.catalog ?? ""), platformFacts(channels[0]?.platform ?? "")]);
    report({ message: "looked" });
  },
});

/** What the rule finds in these catalogues. */
const found = (check: () => unknown): readonly [CatalogMetric | undefined, CatalogPlatform | undefined] | undefined => {
  check();
  return lookUps.pop();
};

describe("checking with the rules given", () => {
  test("runs these and no others", () => {
    expect(checkRules(plan, [looks]).findings.map(({ rule }) => rule)).toEqual(["a/looks"]);
    expect(checkRules(plan, []).findings).toEqual([]);
  });

  test("is what checkCoverage does with the standard rules, option by option", () => {
    expect(checkRules(plan, recommendedRules, { catalogs: standardCatalogs })).toEqual(checkCoverage(plan));
    expect(checkRules(plan, recommendedRules).counts.error).toBeGreaterThan(0);
    const options = {
      today: "2027-01-04",
      catalogs: standardCatalogs,
      config: { "goal-needs-kpi": "off", "owner-missing": { severity: "error" } },
    } as const;
    const report = checkRules(plan, recommendedRules, options);
    expect(report).toEqual(checkCoverage(plan, options));
    expect(report.findings.map(({ rule }) => rule)).not.toContain("goal-needs-kpi");
    expect(report.findings.find(({ rule }) => rule === "owner-missing")?.severity).toBe("error");
  });

  test("refuses a day that is none and a setting for a rule that is not run", () => {
    expect(() => checkRules(plan, [looks], { today: "2027-02-30" })).toThrowError(expect.objectContaining({ code: "date" }));
    expect(() => checkRules(plan, [looks], { config: { "goal-needs-kpi": "off" } as never })).toThrowError(
      expect.objectContaining({ code: "config" }),
    );
  });
});

describe("what a rule may look up of metrics and platforms", () => {
  test("is ours with checkCoverage and nothing with checkRules, unless the caller passes catalogues", () => {
    const ours = [metricFromCatalog("click-through-rate"), platformFromCatalog("youtube")];
    expect(ours).not.toContain(undefined);
    expect(found(() => checkCoverage(plan, { rules: [looks] }))).toEqual(ours);
    expect(found(() => checkRules(plan, [looks]))).toEqual([undefined, undefined]);
    expect(found(() => checkRules(plan, [looks], { catalogs: { metrics: metricCatalog, platforms: platformCatalog } }))).toEqual(ours);
    expect(found(() => checkCoverage(plan, { rules: [looks], catalogs: { metrics: [], platforms: [] } }))).toEqual([undefined, undefined]);
  });

  test("of two entries with one id is the later", () => {
    const ofOurs = metricCatalog.filter(({ id }) => id === "click-through-rate").map((metric) => ({ ...metric, name: "Our clicks" }));
    const metrics = [...metricCatalog, ...ofOurs];
    expect(found(() => checkRules(plan, [looks], { catalogs: { metrics, platforms: [] } }))?.[0]?.name).toBe("Our clicks");
  });

  test("lists its ids, each once, in one frozen list", () => {
    const lists: (readonly string[])[] = [];
    const lister = defineRule({
      ...{ id: "a/lister", severity: "info", on: ["channel", "metric"], messages: { none: "None." } },
      check: (_, { metricIds, platformIds }) => lists.push(metricIds(), platformIds()),
    });
    const [one, other] = metricCatalog;
    checkRules(plan, [lister], { catalogs: { metrics: [one, other, one] as CatalogMetric[], platforms: [] } }); // the catalogue has two
    expect(lists).toEqual([[one?.id, other?.id], [], [one?.id, other?.id], []]);
    expect([lists[0] === lists[2], lists.every((list) => Object.isFrozen(list))]).toEqual([true, true]);
    checkRules(plan, [lister]);
    expect(lists.slice(4)).toEqual([[], [], [], []]);
  });

  test("is indexed once for all rules and things, and not where nobody asks", () => {
    let reads = 0;
    const entries = metricCatalog.map((metric) =>
      Object.defineProperty({ ...metric }, "id", {
        get: () => {
          reads += 1;
          return metric.id;
        },
      }),
    );
    const catalogs: Catalogs = { metrics: entries, platforms: platformCatalog };
    const twice = ["a/one", "a/two"].map((id) => ({ ...looks, id }));
    checkRules(plan, [metricUnused], { catalogs });
    expect(reads).toBe(0);
    checkRules(plan, twice, { catalogs });
    expect(reads).toBe(entries.length);
  });

  test.each(["metrics", "platforms"] as const)("without the list of %s is a mistake, and says so", (field) => {
    const catalogs = { metrics: [], platforms: [], [field]: undefined } as never;
    expect(() => checkRules(plan, [looks], { catalogs })).toThrowError(
      expect.objectContaining({
        code: "config",
        message: `[config] The catalogues lack the list \`${field}\`. Pass one, if need be an empty one.`,
      }),
    );
  });
});
