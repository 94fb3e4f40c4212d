import type * as z from "zod/mini";

/** Whether a schema is of this type, as read and as written; what the compiler says where it is not. */
export type SameMembers<S, T, I> = [z.core.output<S>, T, z.core.input<S>, I] extends [T, z.core.output<S>, I, z.core.input<S>]
  ? unknown
  : "ERROR: schema and type differ";
