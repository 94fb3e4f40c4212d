import { describe, expect, test } from "vitest";
import type { KnownPlatform } from "../../../src/catalog/catalog-platform.js";
import { metricCatalog } from "../../../src/catalog/metric-catalog.js";
import { platformCatalog } from "../../../src/catalog/platform-catalog.js";
import { platformFromCatalog } from "../../../src/catalog/platform-from-catalog.js";

/** The characters of a text and of a title; a missing or an unknown platform does not compile. */
const limits = {
  x: [280],
  facebook: [63_206],
  instagram: [2_200],
  linkedin: [3_000],
  threads: [500],
  bluesky: [300],
  mastodon: [500],
  tiktok: [2_200],
  youtube: [5_000, 100],
  pinterest: [800, 100],
  reddit: [undefined, 300],
  telegram: [4_096],
  discord: [2_000],
  slack: [40_000],
  blog: [],
  newsletter: [],
  email: [],
  podcast: [],
  forum: [],
  website: [],
  pr: [],
  search: [],
  advertising: [],
  event: [],
  "mobile-app": [],
  other: [],
} satisfies Record<KnownPlatform, readonly (number | undefined)[]>;

describe("A1 every medium a channel may name is known", () => {
  test("each once, in the order of the model", () => {
    expect(platformCatalog.map(({ id }) => id)).toEqual(Object.keys(limits));
    expect(new Set(platformCatalog.map(({ name }) => name)).size).toBe(platformCatalog.length);
  });

  test.each(Object.entries(limits))("the limits of %s", (id, [characters, titleCharacters]: readonly (number | undefined)[]) => {
    const platform = platformFromCatalog(id);
    expect([platform?.characters, platform?.titleCharacters]).toEqual([characters, titleCharacters]);
  });

  test.each(platformCatalog)("$id states nothing without a source, and how it counts only with a limit", (platform) => {
    const states = platform.characters !== undefined || platform.titleCharacters !== undefined;
    expect(platform.source ?? "").toMatch(states ? /^https:\/\/[\w.-]+\.[a-z]+\/\S+$/ : /^$/);
    expect(platform.counting !== undefined && platform.characters === undefined).toBe(false);
    expect(platform.linkCharacters !== undefined && platform.counting === undefined).toBe(false);
    expect(platform.asOf).toBe("2026-11-22");
  });

  test("where others publish, or something else takes the place of posts, one does not post", () => {
    expect(platformCatalog.filter(({ posts }) => !posts).map(({ id }) => id)).toEqual([
      "pr",
      "search",
      "advertising",
      "event",
      "mobile-app",
    ]);
  });

  test("an entry is found by its id; any other name finds none", () => {
    expect(platformFromCatalog("x")).toBe(platformCatalog[0]);
    for (const id of ["", "X", "twitter", "toString", "__proto__"]) expect(platformFromCatalog(id)).toBeUndefined();
  });

  test("all of it is frozen", () => {
    for (const part of [platformCatalog, ...platformCatalog, ...platformCatalog.map(({ metrics }) => metrics)])
      expect(Object.isFrozen(part)).toBe(true);
  });
});

describe("C9 what a platform reports, it and the metric say alike", () => {
  test.each(platformCatalog)("$id", ({ id, metrics }) => {
    expect(metrics).toEqual(metricCatalog.filter(({ reportedBy = [] }) => reportedBy.includes(id)).map((metric) => metric.id));
  });

  test("in the order of the metrics", () => {
    expect(platformFromCatalog("linkedin")?.metrics).toEqual([
      "followers",
      "reach",
      "impressions",
      "engagement-rate-by-impressions",
      "click-through-rate",
    ]);
    expect(platformFromCatalog("event")?.metrics).toEqual([]);
  });
});
