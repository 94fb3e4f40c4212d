import * as z from "zod/mini";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import { url } from "../schema/url.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";
import { type Approval, approvalSchema } from "./approval.js";
import { type ContentStatus, contentStatus } from "./content-status.js";

/** A picture, film or sound that goes with a post. */
export interface Media {
  /** Where it is. */
  readonly url: string;
  /** What it shows, for those who cannot see it. */
  readonly alt?: string;
}

/** A piece of content as it reads on one channel in one language. */
export interface Variant extends Thing<"variant"> {
  /** Where it goes out. */
  readonly channel: Id<"channel">;
  /** Its language, as a BCP 47 tag. */
  readonly language?: string;
  /** What it says. */
  readonly text: string;
  /** Where it leads. */
  readonly link?: string;
  /** What goes with it. */
  readonly media: readonly Media[];
  /** How far it has come. */
  readonly status?: ContentStatus;
  /** Who has said yes to it, exactly as it is (X5). */
  readonly approvals: readonly Approval[];
}
/** A variant as it may be written. */
export interface VariantInput extends Written<Variant> {}

const mediaSchema = /* @__PURE__ */ objectOf<Media, Written<Media>>()(() => ({ url, alt: z.exactOptional(text) }));

/** The schema of a variant. */
export const variantSchema = /* @__PURE__ */ objectOf<Variant, VariantInput>()(() => ({
  ...thing<"variant">(),
  channel: id<"channel">(),
  language: z.exactOptional(text),
  text,
  link: z.exactOptional(url),
  media: list(mediaSchema),
  status: z.exactOptional(contentStatus),
  approvals: list(approvalSchema),
}));
