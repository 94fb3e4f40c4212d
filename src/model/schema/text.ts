import * as z from "zod/mini";

/** The longest text a plan holds, in UTF-16 units: far above any statement or post, far below what could stall a reader. */
export const textLimit = 10_000;

/** Whether a text holds no half of a surrogate pair, which no file format could carry. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** The problem of a text that holds half of a surrogate pair. */
export const tornText = { code: "text", reason: "it holds half of a surrogate pair" } as const;

/** The schema of human text: well-formed Unicode of at most 10 000 characters. */
export const text: z.ZodMiniType<string, string> = /* @__PURE__ */ (() =>
  z.string().check(z.maxLength(textLimit), z.refine(isWellFormed, { params: tornText })))();
