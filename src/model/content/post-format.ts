import type { Open } from "../schema/open.js";

/** The form a post takes on its channel. */
export type PostFormat = Open<
  "post" | "story" | "reel" | "short" | "video" | "carousel" | "thread" | "article" | "live" | "poll" | "document"
>;
