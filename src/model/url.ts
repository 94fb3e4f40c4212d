import type * as z from "zod/mini";
import { scalar } from "./scalar.js";

/** Whether a text is a link that may be written into a document: `http`, `https` or `mailto`, without spaces, control characters or half surrogate pairs. */
export const isUrl = (text: string): boolean =>
  text.length <= 2_000 && /^(?:https?:\/\/[^\s\p{Cc}\p{Cf}\p{Cs}<>"`\\]+|mailto:[^\s\p{Cc}\p{Cf}\p{Cs}<>"`\\]+)$/iu.test(text);

/** The schema of a link. */
export const url: z.ZodMiniType<string, string> = /* @__PURE__ */ scalar<string>("url", isUrl);
