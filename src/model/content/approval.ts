import { digest } from "../schema/digest.js";
import { objectOf } from "../schema/object-of.js";
import type { Written } from "../schema/written.js";
import { type Instant, instant } from "../values/dates.js";
import { type Id, id } from "../values/id.js";

/** Somebody's yes to one exact variant: any edit changes its digest and voids it (X5). */
export interface Approval {
  /** Who said yes; never the author. */
  readonly by: Id<"person">;
  /** When. */
  readonly at: Instant;
  /** SHA-256 of everything that goes out, in hexadecimal: channel, format, language, text, parts, first comment, link, attachments and disclosure. */
  readonly digest: string;
}

/** The schema of an approval. */
export const approvalSchema = /* @__PURE__ */ objectOf<Approval, Written<Approval>>()(() => ({
  by: id<"person">(),
  at: instant,
  digest,
}));
