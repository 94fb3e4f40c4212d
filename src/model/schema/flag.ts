import * as z from "zod/mini";

/** The schema of a flag: `true` or absent. Input may say `false`, which means absent and is dropped by `objectOf`. */
export const flag: z.ZodMiniExactOptional<z.ZodMiniType<true, boolean>> = /* @__PURE__ */ (() =>
  // `false` never reaches a plan: the object that holds the flag takes it away.
  z.exactOptional(z.boolean() as unknown as z.ZodMiniType<true, boolean>))();
