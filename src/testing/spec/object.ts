import { isRecord } from "../../base/is-record.js";
import { allWrong, type Shape, type Spec, type Wrong } from "./spec.js";

/** An object with these fields. */
export const object = <T extends object>(shape: Shape<T>, wrong: readonly Wrong[] = []): Spec<T> => {
  const fields = Object.entries(shape as Readonly<Record<string, Spec>>); // a shape holds nothing but specs
  const required = fields.filter(([, spec]) => spec.presence === "required").map(([key]) => key);
  const variants = Math.max(1, ...fields.map(([, { full }]) => full.length));
  return {
    full: Array.from({ length: variants }, (_, index) =>
      Object.fromEntries(fields.map(([key, { full }]) => [key, full[index % full.length]])),
    ),
    arbitrary: (fc, most) =>
      fc.record(Object.fromEntries(fields.map(([key, { arbitrary }]) => [key, arbitrary(fc, most)])), { requiredKeys: required }),
    wrong: [...allWrong("type", ["a", 7, null, [], true]), ...wrong],
    isStrict: () => true,
    partsOf: () => fields.map(([key, spec]) => ({ key, spec })),
    read: (value) => value,
    matches: (value) =>
      isRecord(value) && required.every((key) => Object.hasOwn(value, key)) && Object.keys(value).every((key) => Object.hasOwn(shape, key)),
    presence: "required",
  };
};
