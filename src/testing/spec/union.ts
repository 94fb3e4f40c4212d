import { isRecord } from "../../base/is-record.js";
import { word } from "./choice.js";
import { object } from "./object.js";
import type { Shape, Spec, Wrong } from "./spec.js";

/** A value of one of several sorts; what is wrong for all of them is listed by hand. */
export const oneOf = <T>(members: readonly Spec[], wrong: readonly Wrong[]): Spec<T> => {
  const memberOf = (value: unknown) => members.find((member) => member.matches(value));
  return {
    full: members.flatMap(({ full }) => full),
    arbitrary: (fc, most) => fc.oneof(...members.map(({ arbitrary }) => arbitrary(fc, most))),
    wrong,
    isStrict: (value) => memberOf(value)?.isStrict(value) ?? false,
    partsOf: (value) => memberOf(value)?.partsOf(value) ?? [],
    read: (value) => value,
    matches: (value) => memberOf(value) !== undefined,
    presence: "required",
  };
};

/** An object distinguished from others by its `kind`: a member for each, or it does not compile. */
export const oneOfKind = <T extends { readonly kind: string }>(
  members: {
    readonly [K in T["kind"]]: Shape<Omit<Extract<T, { readonly kind: K }>, "kind">>;
  },
): Spec<T> => {
  const specs = Object.entries<object>(members).map(([kind, shape]) => object({ kind: word(kind), ...shape }));
  const byKind = new Map(Object.keys(members).map((kind, index) => [kind, specs[index]]));
  const memberOf = (value: unknown) => (isRecord(value) ? byKind.get(String(value["kind"])) : undefined);
  return {
    ...oneOf<T>(specs, [
      ["a", "type"],
      [null, "type"],
      [[], "type"],
      [{}, "missing-field"],
      [{ kind: "none-of-them" }, "choice", ["kind"]],
      [{ kind: null }, "choice", ["kind"]],
    ]),
    isStrict: () => true,
    partsOf: (value) => memberOf(value)?.partsOf(value) ?? [],
  };
};
