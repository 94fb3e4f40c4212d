import type * as z from "zod/mini";
import { scalar } from "./scalar.js";

/** Both cases are spelled out: under the flags `iu` a long s would stand for an s, too. */
const link = /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\s\p{Cc}\p{Cf}\p{Cs}<>"`\\]+$/u;

/** Whether a text is a link that may be written into a document: `http`, `https` or `mailto`, without spaces, control characters or half surrogate pairs. */
export const isUrl = (text: string): boolean => text.length <= 2_000 && link.test(text);

/** The schema of a link. */
export const url: z.ZodMiniType<string, string> = /* @__PURE__ */ scalar<string>("url", isUrl);
