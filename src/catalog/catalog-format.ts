import type { PostFormat } from "../model/content/post-format.js";
import type { CatalogFact } from "./catalog-fact.js";

/** What a platform says of posts in one format. A format it says nothing of is absent, and may exist there all the same. */
export interface CatalogFormat extends CatalogFact {
  /** The format. */
  readonly format: PostFormat;
  /** That a post in this format cannot go out without an attachment; absent: it can, or it is not stated. */
  readonly needsAttachment?: true;
  /** How many attachments it takes; absent: not stated. `atLeast` stands only where one is not enough. */
  readonly attachments?: { readonly atLeast?: number; readonly atMost?: number };
  /** The most characters its text may have, counted as the platform counts; absent: `characters` of the platform holds. */
  readonly limit?: number;
  /** The same where something is attached, on platforms that then allow fewer; absent: attachments change nothing. */
  readonly limitWithAttachments?: number;
}
