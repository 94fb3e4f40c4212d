import type * as z from "zod/mini";

/** Gives a union schema the name of its type; does not compile unless both are the same, as read and as written. */
export const sameAs =
  <T, I>() =>
  <S extends z.core.$ZodType>(
    schema: S & (SameUnion<S, T, I> extends true ? unknown : "ERROR: schema and type differ"),
  ): z.ZodMiniType<T, I> =>
    // `SameUnion` has compared both types both ways.
    schema as unknown as z.ZodMiniType<T, I>;

type SameUnion<S, T, I> = [z.core.output<S>, T, z.core.input<S>, I] extends [T, z.core.output<S>, I, z.core.input<S>] ? true : false;
