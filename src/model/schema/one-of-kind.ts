import * as z from "zod/mini";
import type { SameMembers } from "./same-members.js";

type Options = readonly [z.ZodMiniType, ...z.ZodMiniType[]];

/** Makes the schema of a union distinguished by `kind`; does not compile unless its members are those of the type, as read and as written. */
export const oneOfKind =
  <T, I>() =>
  <const S extends Options>(options: () => S & SameMembers<S[number], T, I>): z.ZodMiniType<T, I> =>
    // Every option is an object with a literal `kind`, which its schema type no longer shows; `SameMembers` has compared the rest.
    z.discriminatedUnion("kind", options() as unknown as readonly [z.ZodMiniObject, ...z.ZodMiniObject[]]) as unknown as z.ZodMiniType<
      T,
      I
    >;
