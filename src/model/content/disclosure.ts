import * as z from "zod/mini";
import { openChoice } from "../schema/choice.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";

/** A connection or a means that readers must be shown. */
export type DisclosureKind = Open<"paid" | "gifted" | "affiliate" | "employee" | "ai">;

/** What a post must disclose of who is behind it or how it was made: 16 CFR § 255.5 in the US, article 50 of Regulation (EU) 2024/1689 for AI. */
export interface Disclosure {
  /** What is disclosed. */
  readonly kind: DisclosureKind;
  /** The words or hashtag in which it is; absent: the channel's own label. */
  readonly say?: string;
}

/** The schema of a disclosure. */
export const disclosureSchema = /* @__PURE__ */ objectOf<Disclosure, Written<Disclosure>>()(() => ({
  kind: openChoice<DisclosureKind>(),
  say: z.exactOptional(text),
}));
