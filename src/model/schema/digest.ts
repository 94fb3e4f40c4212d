import type * as z from "zod/mini";
import { scalar } from "./scalar.js";

/** The schema of a SHA-256 digest in lower-case hexadecimal. */
export const digest: z.ZodMiniType<string, string> = /* @__PURE__ */ scalar<string>("shape", (text) => /^[0-9a-f]{64}$/.test(text), {
  foundAs: "text",
  expected: "a SHA-256 digest of 64 hexadecimal digits",
});
