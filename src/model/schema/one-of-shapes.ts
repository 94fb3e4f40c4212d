import * as z from "zod/mini";

/**
 * Makes the schema of a union whose members are told apart by their fields.
 * A plain union hands on what one member alone has against unknown fields, as if there were no other; this one lets all have their say.
 */
export const oneOfShapes = <const S extends readonly z.ZodMiniType[]>(members: S): z.ZodMiniUnion<S> =>
  z.union(members.map((member) => member.check(refuse)) as unknown as S); // a check changes no type

const refuse = /* @__PURE__ */ z.check<unknown>(
  (payload) => {
    payload.aborted = payload.issues.length > 0;
  },
  { when: () => true },
);
