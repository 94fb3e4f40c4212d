import { choice } from "../schema/choice.js";

/** How far a piece of content has come, in order; the last two lead aside. */
export const contentStatuses = ["idea", "draft", "in-review", "approved", "scheduled", "published", "rejected", "blocked"] as const;
/** How far a piece of content has come. */
export type ContentStatus = (typeof contentStatuses)[number];
/** The schema of a content status. */
export const contentStatus = /* @__PURE__ */ choice(contentStatuses);
