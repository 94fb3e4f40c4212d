import { describe, expect, test } from "vitest";
import type { KnownPlatform } from "../../../src/catalog/catalog-platform.js";
import { countCharacters } from "../../../src/catalog/count-characters.js";
import { metricCatalog } from "../../../src/catalog/metric-catalog.js";
import { platformCatalog } from "../../../src/catalog/platform-catalog.js";
import { platformFromCatalog } from "../../../src/catalog/platform-from-catalog.js";
import { choiceWords } from "../../../src/words/labels/choice-words.js";

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

/** The formats of which something is stated; a platform that is missing states nothing. */
const formats: Partial<Record<KnownPlatform, readonly string[]>> = {
  x: ["post", "video"],
  facebook: ["story", "reel"],
  instagram: ["post", "story", "reel", "carousel"],
  linkedin: ["post"],
  threads: ["video", "carousel", "poll"],
  bluesky: ["video"],
  mastodon: ["post", "video", "poll"],
  tiktok: ["video", "carousel"],
  youtube: ["video"],
  pinterest: ["post", "video", "carousel"],
  telegram: ["post", "video", "document", "carousel"],
};

/** Every statement about a format, with the platform it is about. */
const statements = platformCatalog.flatMap((platform) => platform.formats.map((format) => ({ id: platform.id, platform, ...format })));

/** The most characters an alternative text may have, where the platform itself states it. */
const altTexts: Partial<Record<KnownPlatform, number>> = {
  x: 1_000,
  instagram: 1_000,
  linkedin: 4_086,
  bluesky: 2_000,
  mastodon: 1_500,
  pinterest: 500,
  discord: 1_024,
};

/** Hosts that are the platform's own; a repository counts where the platform publishes it. */
const own: Partial<Record<KnownPlatform, RegExp>> = {
  x: /\/\/docs\.x\.com\//,
  facebook: /\/\/developers\.facebook\.com\//,
  instagram: /\/\/developers\.facebook\.com\//,
  linkedin: /\/\/learn\.microsoft\.com\/en-us\/linkedin\/|\/\/www\.linkedin\.com\//,
  threads: /\/\/developers\.facebook\.com\//,
  bluesky: /\/\/github\.com\/bluesky-social\//,
  mastodon: /\/\/docs\.joinmastodon\.org\//,
  tiktok: /\/\/developers\.tiktok\.com\//,
  youtube: /\/\/developers\.google\.com\/youtube\//,
  pinterest: /\/\/github\.com\/pinterest\/|\/\/create\.pinterest\.com\//,
  telegram: /\/\/core\.telegram\.org\//,
  discord: /\/\/discord\.com\//,
};
/** What a table says of the platform with this id. */
const lookUp = <T>(table: Partial<Record<KnownPlatform, T>>, id: string): T | undefined => new Map(Object.entries(table)).get(id);
const ownPage = (id: string): RegExp => lookUp(own, id) ?? /^no page is known$/;

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
    const parts = platformCatalog.flatMap(({ metrics, formats: stated, altTextLimit = stated }) => [
      metrics,
      stated,
      altTextLimit,
      ...stated,
      ...stated.map(({ attachments = stated }) => attachments),
    ]);
    for (const part of [platformCatalog, ...platformCatalog, ...parts]) expect(Object.isFrozen(part)).toBe(true);
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

describe("C8 what a post needs in one format", () => {
  test.each(platformCatalog)("$id states each format once", ({ id, formats: stated }) => {
    expect(stated.map(({ format }) => format)).toEqual(lookUp(formats, id) ?? []);
  });

  test.each(statements)("$id/$format is a format we know, and says something, with a page of the platform's own and a day", (statement) => {
    expect(choiceWords).toHaveProperty([`format.${statement.format}`]);
    expect(
      [statement.needsAttachment, statement.attachments, statement.limit, statement.limitWithAttachments].some((one) => one !== undefined),
    ).toBe(true);
    expect(statement.source).toMatch(/^https:/);
    expect(statement.source).toMatch(ownPage(statement.id));
    expect(statement.asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(statement.asOf <= statement.platform.asOf).toBe(true);
  });

  test.each(statements)(
    "$id/$format has possible numbers",
    ({ needsAttachment, attachments = {}, limit, limitWithAttachments, platform }) => {
      const { atLeast, atMost = Number.POSITIVE_INFINITY } = attachments;
      expect(atLeast ?? 2).toBeGreaterThanOrEqual(2);
      expect(atMost).toBeGreaterThanOrEqual(atLeast ?? (needsAttachment ? 1 : 0));
      if (atLeast !== undefined) expect(needsAttachment).toBe(true);
      expect(limit ?? 1).toBeGreaterThan(0);
      expect(limit).not.toBe(platform.characters);
      expect(limitWithAttachments ?? 1).toBeGreaterThan(0);
      expect(limitWithAttachments ?? 0).toBeLessThan(limit ?? platform.characters ?? 1);
    },
  );

  test("nothing goes out on Instagram, Pinterest or TikTok without something attached", () => {
    for (const id of ["instagram", "pinterest", "tiktok"])
      expect(platformFromCatalog(id)?.formats.filter(({ needsAttachment }) => !needsAttachment)).toEqual([]);
  });

  test("a poll takes the place of attachments", () => {
    const polls = statements.filter(({ format }) => format === "poll");
    expect(polls.map(({ id, attachments }) => [id, attachments])).toEqual([
      ["threads", { atMost: 0 }],
      ["mastodon", { atMost: 0 }],
    ]);
  });

  test("a caption has a limit of its own where the platform gives it one", () => {
    const limitOf = (id: string, format: string) => platformFromCatalog(id)?.formats.find((one) => one.format === format);
    expect(limitOf("telegram", "post")).toMatchObject({ limitWithAttachments: 1_024 });
    expect(limitOf("telegram", "carousel")).toMatchObject({ limit: 1_024, attachments: { atLeast: 2, atMost: 10 } });
    expect(limitOf("tiktok", "carousel")).toMatchObject({ limit: 4_000, attachments: { atMost: 35 } });
    expect(limitOf("tiktok", "video")).not.toHaveProperty("limit");
  });
});

describe("C8 how long an alternative text may be, where the platform itself states it", () => {
  test.each(platformCatalog)("$id", ({ id, altTextLimit, asOf }) => {
    expect(altTextLimit?.characters).toBe(lookUp(altTexts, id));
    if (altTextLimit === undefined) return;
    expect(altTextLimit.source).toMatch(/^https:/);
    expect(altTextLimit.source).toMatch(ownPage(id));
    expect(altTextLimit.asOf <= asOf).toBe(true);
  });
});

describe("C8 a link counts as the page of the limits says", () => {
  test.each(platformCatalog)("$id", ({ id, linkCharacters }) => {
    const link = "https://example.com/a-way-of-more-than-twenty-three-characters";
    expect(countCharacters(link, id)).toBe(linkCharacters ?? link.length);
    if (linkCharacters !== undefined) expect(platformFromCatalog(id)?.source).toMatch(ownPage(id));
  });
});
