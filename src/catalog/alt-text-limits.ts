import type { AltTextLimit, KnownPlatform } from "./catalog-platform.js";

/** The most characters an alternative text may have, for the platforms of which a page of their own states it. */
export const altTextLimits: Readonly<Partial<Record<KnownPlatform, AltTextLimit>>> = {
  x: { characters: 1_000, source: "https://docs.x.com/x-api/fundamentals/data-dictionary", asOf: "2026-08-22" },
  instagram: {
    characters: 1_000,
    source: "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media",
    asOf: "2026-09-11",
  },
  linkedin: {
    characters: 4_086,
    source: "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/images-api",
    asOf: "2026-09-06",
  },
  bluesky: {
    characters: 2_000,
    source: "https://github.com/bluesky-social/social-app/blob/main/src/lib/constants.ts",
    asOf: "2025-12-16",
  },
  mastodon: { characters: 1_500, source: "https://docs.joinmastodon.org/entities/Instance/", asOf: "2026-07-02" },
  pinterest: {
    characters: 500,
    source: "https://github.com/pinterest/api-description/blob/main/v5/openapi.yaml",
    asOf: "2025-12-11",
  },
  discord: { characters: 1_024, source: "https://discord.com/developers/docs/resources/message", asOf: "2026-08-06" },
};
