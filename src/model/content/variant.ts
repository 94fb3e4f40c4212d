import * as z from "zod/mini";
import { choice, openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import { url } from "../schema/url.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";
import { type Approval, approvalSchema } from "./approval.js";
import { type Attachment, attachmentSchema } from "./attachment.js";
import { type ContentStatus, contentStatus } from "./content-status.js";
import type { PostFormat } from "./post-format.js";

/** A piece of content as it reads on one channel in one language. */
export interface Variant extends Thing<"variant"> {
  /** Where it goes out. */
  readonly channel: Id<"channel">;
  /** The form it takes there. */
  readonly format?: PostFormat;
  /** Its language, as a BCP 47 tag. */
  readonly language?: string;
  /** What it says. */
  readonly text: string;
  /** The further posts of a thread, in order. */
  readonly parts: readonly string[];
  /** What is written below it as soon as it is out. */
  readonly firstComment?: string;
  /** Where it leads; absent: where the piece of content leads. */
  readonly link?: string;
  /** What goes with it. */
  readonly attachments: readonly Attachment[];
  /** Who made it. */
  readonly madeBy?: "human" | "ai-assisted" | "ai";
  /** How far it has come. */
  readonly status?: ContentStatus;
  /** Who has said yes to it, exactly as it is (X5). */
  readonly approvals: readonly Approval[];
}
/** A variant as it may be written. */
export interface VariantInput extends Written<Variant> {}

/** The schema of a variant. */
export const variantSchema = /* @__PURE__ */ objectOf<Variant, VariantInput>()(() => ({
  ...thing<"variant">(),
  channel: id<"channel">(),
  format: z.exactOptional(openChoice<PostFormat>()),
  language: z.exactOptional(text),
  text,
  parts: list(text),
  firstComment: z.exactOptional(text),
  link: z.exactOptional(url),
  attachments: list(attachmentSchema),
  madeBy: z.exactOptional(choice(["human", "ai-assisted", "ai"])),
  status: z.exactOptional(contentStatus),
  approvals: list(approvalSchema),
}));
