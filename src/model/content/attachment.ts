import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import { url } from "../schema/url.js";
import type { Written } from "../schema/written.js";

/** A picture, film, sound or document that goes with a post. */
export interface Attachment {
  /** Where it is. */
  readonly url: string;
  /** What it is. */
  readonly kind?: "image" | "video" | "audio" | "document";
  /** What it shows, for those who cannot see it. */
  readonly alt?: string;
  /** Where its captions or transcript are, for those who cannot hear it. */
  readonly captions?: string;
}

/** The schema of an attachment. */
export const attachmentSchema = /* @__PURE__ */ objectOf<Attachment, Written<Attachment>>()(() => ({
  url,
  kind: z.exactOptional(choice(["image", "video", "audio", "document"])),
  alt: z.exactOptional(text),
  captions: z.exactOptional(url),
}));
