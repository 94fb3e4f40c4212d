import type * as z from "zod/mini";
import type { SameMembers } from "./same-members.js";

/** Gives a union schema the name of its type; does not compile unless both are the same, as read and as written. */
export const sameAs =
  <T, I>() =>
  <S extends z.core.$ZodType>(schema: S & SameMembers<S, T, I>): z.ZodMiniType<T, I> =>
    // `SameMembers` has compared both types both ways.
    schema as unknown as z.ZodMiniType<T, I>;
