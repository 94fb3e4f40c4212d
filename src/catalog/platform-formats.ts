import type { CatalogFact } from "./catalog-fact.js";
import type { CatalogFormat } from "./catalog-format.js";
import type { KnownPlatform } from "./catalog-platform.js";

/** What one page says of formats. */
export interface FormatPage extends CatalogFact {
  /** The formats, each without the page. */
  readonly formats: readonly Omit<CatalogFormat, keyof CatalogFact>[];
}

/** What platforms say of their formats, by the page that says it. Where two pages of one platform differ, the figure is left out. */
export const platformFormats: Readonly<Partial<Record<KnownPlatform, readonly FormatPage[]>>> = {
  x: [
    {
      source: "https://docs.x.com/x-api/media/quickstart/best-practices",
      asOf: "2026-08-22",
      formats: [
        { format: "post", attachments: { atMost: 4 } },
        { format: "video", needsAttachment: true, attachments: { atMost: 1 } },
      ],
    },
  ],
  facebook: [
    {
      source: "https://developers.facebook.com/docs/page-stories-api",
      asOf: "2026-09-11",
      formats: [{ format: "story", needsAttachment: true, attachments: { atMost: 1 } }],
    },
    {
      source: "https://developers.facebook.com/docs/video-api/guides/reels-publishing",
      asOf: "2026-07-30",
      formats: [{ format: "reel", needsAttachment: true, attachments: { atMost: 1 } }],
    },
  ],
  instagram: [
    {
      source: "https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media",
      asOf: "2026-09-11",
      formats: [
        { format: "post", needsAttachment: true },
        { format: "story", needsAttachment: true, attachments: { atMost: 1 } },
        { format: "reel", needsAttachment: true, attachments: { atMost: 1 } },
        { format: "carousel", needsAttachment: true },
      ],
    },
  ],
  linkedin: [
    {
      source: "https://learn.microsoft.com/en-us/linkedin/marketing/community-management/shares/multiimage-post-api",
      asOf: "2026-08-03",
      formats: [{ format: "post", attachments: { atMost: 20 } }],
    },
  ],
  threads: [
    {
      source: "https://developers.facebook.com/documentation/threads/posts",
      asOf: "2026-04-14",
      formats: [
        { format: "video", needsAttachment: true, attachments: { atMost: 1 } },
        { format: "carousel", needsAttachment: true, attachments: { atLeast: 2, atMost: 20 } },
      ],
    },
    {
      source: "https://developers.facebook.com/documentation/threads/create-posts/polls",
      asOf: "2026-07-02",
      formats: [{ format: "poll", attachments: { atMost: 0 } }],
    },
  ],
  bluesky: [
    {
      source: "https://github.com/bluesky-social/atproto/blob/main/lexicons/app/bsky/embed/video.json",
      asOf: "2026-04-21",
      formats: [{ format: "video", needsAttachment: true, attachments: { atMost: 1 } }],
    },
  ],
  mastodon: [
    {
      source: "https://docs.joinmastodon.org/user/posting/",
      asOf: "2026-07-02",
      formats: [
        { format: "post", attachments: { atMost: 4 } },
        { format: "video", needsAttachment: true, attachments: { atMost: 1 } },
        { format: "poll", attachments: { atMost: 0 } },
      ],
    },
  ],
  tiktok: [
    {
      source: "https://developers.tiktok.com/doc/content-posting-api-reference-direct-post",
      asOf: "2026-09-11",
      formats: [{ format: "video", needsAttachment: true, attachments: { atMost: 1 } }],
    },
    {
      source: "https://developers.tiktok.com/doc/content-posting-api-reference-photo-post",
      asOf: "2026-09-11",
      formats: [{ format: "carousel", needsAttachment: true, attachments: { atMost: 35 }, limit: 4_000 }],
    },
  ],
  youtube: [
    {
      source: "https://developers.google.com/youtube/v3/docs/videos",
      asOf: "2026-08-03",
      formats: [{ format: "video", needsAttachment: true, attachments: { atMost: 1 } }],
    },
  ],
  pinterest: [
    {
      source: "https://create.pinterest.com/en-ca/faq/",
      asOf: "2024-10-31",
      formats: [{ format: "post", needsAttachment: true }],
    },
    {
      source: "https://github.com/pinterest/api-description/blob/main/v5/openapi.yaml",
      asOf: "2025-12-11",
      formats: [
        { format: "video", needsAttachment: true, attachments: { atMost: 1 } },
        { format: "carousel", needsAttachment: true, attachments: { atLeast: 2, atMost: 5 } },
      ],
    },
  ],
  telegram: [
    {
      source: "https://core.telegram.org/bots/api",
      asOf: "2026-06-18",
      formats: [
        { format: "post", attachments: { atMost: 10 }, limitWithAttachments: 1_024 },
        { format: "video", needsAttachment: true, attachments: { atMost: 1 }, limit: 1_024 },
        { format: "document", needsAttachment: true, attachments: { atMost: 1 }, limit: 1_024 },
        { format: "carousel", needsAttachment: true, attachments: { atLeast: 2, atMost: 10 }, limit: 1_024 },
      ],
    },
  ],
};
