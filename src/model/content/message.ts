import * as z from "zod/mini";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type Id, id } from "../values/id.js";

/** What an audience is to hear; each has its own (C3, C8). */
export interface Message extends Thing<"message"> {
  /** The message in a sentence. */
  readonly text: string;
  /** Whom it is for; absent: everybody. */
  readonly audience?: Id<"audience">;
  /** Where it is said; empty: anywhere. */
  readonly channels: readonly Id<"channel">[];
  /** The insights it answers (D2). */
  readonly answers: readonly Id<"insight">[];
}
/** A message as it may be written. */
export interface MessageInput extends Written<Message> {}

/** The schema of a message. */
export const messageSchema = /* @__PURE__ */ objectOf<Message, MessageInput>()(() => ({
  ...thing<"message">(),
  text,
  audience: z.exactOptional(id<"audience">()),
  channels: list(id<"channel">()),
  answers: list(id<"insight">()),
}));
