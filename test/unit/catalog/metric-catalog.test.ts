import { describe, expect, test } from "vitest";
import { metricCatalog } from "../../../src/catalog/metric-catalog.js";
import { metricFromCatalog } from "../../../src/catalog/metric-from-catalog.js";
import { platformCatalog } from "../../../src/catalog/platform-catalog.js";

const ids = metricCatalog.map(({ id }) => id);
const platforms = new Set<string>(platformCatalog.map(({ id }) => id));

describe("C9 the metrics of the field are known", () => {
  test("each once, in reading order", () => {
    expect(ids).toEqual([
      "followers",
      "audience-growth-rate",
      "reach",
      "reach-rate",
      "impressions",
      "share-of-voice",
      "net-sentiment",
      "net-sentiment-without-neutral",
      "mention-volume",
      "ave",
      "engagement-rate-by-reach",
      "engagement-rate-by-followers",
      "engagement-rate-by-impressions",
      "engagement-rate-by-day",
      "applause-rate",
      "applause-rate-by-followers",
      "conversation-rate",
      "conversation-rate-by-followers",
      "amplification-rate",
      "amplification-rate-by-followers",
      "first-response-time",
      "first-response-time-median",
      "first-response-time-p90",
      "response-rate",
      "resolution-time",
      "call-deflection",
      "csat",
      "csat-mean",
      "nps",
      "click-through-rate",
      "conversion-rate",
      "conversion-rate-by-visitors",
      "cost-per-lead",
      "cost-per-acquisition",
      "customer-acquisition-cost",
      "roi",
      "roas",
      "economic-value",
      "customer-retention",
      "referrals",
      "referral-rate",
      "active-advocates",
      "posts-published",
      "cadence-adherence",
      "conversational-share",
      "training-completed",
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(metricCatalog.map(({ name }) => name)).size).toBe(ids.length);
  });

  test.each(metricCatalog)("$id says what it is and where that is published", (metric) => {
    expect(metric.id).toMatch(/^[a-z]+(-[a-z\d]+)*$/);
    expect(metric.name).toMatch(/^[A-Z]/);
    expect(metric.formula).toMatch(metric.nature === "rate" ? /[÷−]|^time within which/ : /^(number of|revenue)|×/);
    expect(metric.source).toMatch(/^https:\/\/[\w.-]+\.[a-z]+\/\S+$/);
    expect(metric.asOf).toBe("2026-11-22");
  });

  test.each(metricCatalog)("$id is reported by platforms we know, and once by each", ({ reportedBy = [] }) => {
    expect(reportedBy.filter((id) => !platforms.has(id))).toEqual([]);
    expect(new Set(reportedBy).size).toBe(reportedBy.length);
  });

  test("an entry is found by its id; any other name finds none", () => {
    expect(metricFromCatalog("nps")).toBe(metricCatalog.find(({ id }) => id === "nps"));
    for (const id of ["", "NPS", "toString", "__proto__", "0"]) expect(metricFromCatalog(id)).toBeUndefined();
  });

  test("all of it is frozen", () => {
    for (const metric of metricCatalog)
      for (const part of [metric, metric.better, metric.reportedBy]) expect(part === undefined || Object.isFrozen(part)).toBe(true);
    expect(Object.isFrozen(metricCatalog)).toBe(true);
  });
});

describe("C10 a metric that flatters names better ones", () => {
  test.each(metricCatalog)("$id", ({ id, better = [] }) => {
    expect(better.filter((other) => !ids.includes(other))).toEqual([]);
    expect(better).not.toContain(id);
  });

  test("followers, reach, impressions, applause and the number of posts flatter; what is better than they does not name them", () => {
    for (const id of ["followers", "reach", "impressions", "applause-rate", "mention-volume", "posts-published"])
      expect(metricFromCatalog(id)?.better).toBeDefined();
    for (const { id, better = [] } of metricCatalog)
      for (const other of better) expect(metricFromCatalog(other)?.better ?? []).not.toContain(id);
  });

  test("one figure is vain whatever stands beside it: it says why, and what to measure instead", () => {
    const always = metricCatalog.filter(({ alwaysVain }) => alwaysVain !== undefined);
    expect(always.map(({ id }) => id)).toEqual(["ave"]);
    for (const { alwaysVain, better = [] } of always) {
      expect(alwaysVain).toMatch(/^[A-Z].+\.$/);
      expect(better.length).toBeGreaterThan(0);
    }
    expect(metricCatalog.filter(({ better }) => better?.includes("ave"))).toEqual([]);
  });

  test("the ways to the better ones end", () => {
    const depthOf = (id: string): number => Math.max(0, ...(metricFromCatalog(id)?.better ?? []).map((other) => 1 + depthOf(other)));
    expect(Math.max(...ids.map(depthOf))).toBeLessThanOrEqual(3);
  });
});

describe("C9 the views of results find their metrics", () => {
  test("how long the usual and the unlucky enquiry waits", () => {
    for (const id of ["first-response-time-median", "first-response-time-p90"])
      expect(metricFromCatalog(id)).toMatchObject({ unit: "duration", direction: "down" });
  });

  test("the share of conversational posts is evidence of what we do (D6)", () => {
    expect(metricFromCatalog("conversational-share")).toMatchObject({ unit: "ratio", kind: "activity" });
  });

  test("retention, loyalty and advocacy each have one of outcome or impact (D10)", () => {
    for (const id of ["customer-retention", "nps", "referral-rate", "active-advocates"])
      expect(metricFromCatalog(id)?.kind).toMatch(/^(outcome|impact)$/);
  });
});
