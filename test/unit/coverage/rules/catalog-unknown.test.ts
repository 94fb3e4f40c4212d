import { describe, expect, it } from "vitest";
import type { CatalogMetric } from "../../../../src/catalog/catalog-metric.js";
import { standardCatalogs } from "../../../../src/catalog/standard-catalogs.js";
import { checkRules } from "../../../../src/coverage/check-rules.js";
import { catalogUnknown } from "../../../../src/coverage/rules/catalog-unknown.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const metricPlan = (catalog: string) => ({ metrics: [{ id: "m", name: "Clicks", catalog }] });
const channelPlan = (platform: string) => ({ channels: [{ id: "c", name: "Ours", platform }] });

describe("C9 what names the catalogue is known to it", () => {
  it("finds a metric whose entry does not exist, and suggests the nearest", () => {
    expect(findingsOf(catalogUnknown, metricPlan("click-trough-rate"))).toMatchObject([
      {
        severity: "warning",
        node: "m",
        path: "metrics.0.catalog",
        message:
          "The metric “Clicks” names the catalogue entry “click-trough-rate”, which does not exist. Write “click-through-rate” if that is meant, or leave `catalog` out.",
      },
    ]);
    expect(findingsOf(catalogUnknown, metricPlan("thumb-length"))).toMatchObject([
      { message: expect.stringContaining("does not exist. Leave `catalog` out, and state `unit`") },
    ]);
  });

  it("finds a platform within two letters of one that is known", () => {
    expect(findingsOf(catalogUnknown, channelPlan("mastadont"))).toMatchObject([
      {
        severity: "warning",
        node: "c",
        path: "channels.0.platform",
        message: expect.stringContaining("“Ours” runs on “mastadont”, which the catalogue does not know. Write “mastodon” if"),
      },
    ]);
    expect(["LinkedIn", "X", "emial"].map((platform) => nodesOf(catalogUnknown, channelPlan(platform)))).toEqual([["c"], ["c"], ["c"]]);
  });

  it.each(["mastodon", "mastadontz", "twitter", "meetup", "vimeo", "xing", "sms", "tv", "vk", "q"])(
    "leaves the platform %s alone",
    (platform) => {
      expect(nodesOf(catalogUnknown, channelPlan(platform))).toEqual([]);
    },
  );

  it("is content with what is known, or names nothing", () => {
    expect(nodesOf(catalogUnknown, metricPlan("click-through-rate"))).toEqual([]);
    expect(nodesOf(catalogUnknown, { metrics: [{ id: "m" }], channels: [{ id: "c", name: "C" }] })).toEqual([]);
  });

  it("finds nothing where no catalogue is at hand", () => {
    const plan = planOf({ ...metricPlan("click-trough-rate"), ...channelPlan("mastadon") });
    expect(checkRules(plan, [catalogUnknown]).findings).toEqual([]);
  });

  it("knows what the caller's catalogues know", () => {
    const own = { ...standardCatalogs.metrics[0], id: "thumb-length" } as CatalogMetric; // the catalogue is not empty
    const catalogs = { metrics: [own], platforms: [] };
    const find = (catalog: string) =>
      checkRules(planOf(metricPlan(catalog)), [catalogUnknown], { catalogs }).findings.map(({ values }) => values["near"]);
    expect([find("thumb-length"), find("thumb-lenght")]).toEqual([[], ["thumb-length"]]);
  });

  it("tells each by itself", () => {
    const metrics = ["folowers", "reech"].map((catalog) => ({ id: catalog, catalog }));
    expect(findingsOf(catalogUnknown, { metrics }).map(({ node }) => node)).toEqual(["folowers", "reech"]);
  });
});
