import { allWrong, leaf, type OptionalSpec, optional, type Spec } from "./spec.js";

/** A word of a closed list. */
export const word = <const T extends string | number>(...choices: readonly T[]): Spec<T> =>
  leaf([choices[0]], (fc) => fc.constantFrom(...choices), allWrong("choice", ["not-one-of-them", 77, null, [choices[0]]]));

/** The one value a field can have. */
export const only = <const T extends boolean>(value: T): Spec<T> =>
  leaf([value], (fc) => fc.constant(value), allWrong("choice", [!value, "yes", null]));

const notTrueOrFalse = ["true", 1, null, []];

/** True or false. */
export const trueOrFalse = (): Spec<boolean> => leaf([true], (fc) => fc.boolean(), allWrong("type", notTrueOrFalse));

/** True or absent. */
export const flag = (): OptionalSpec<true> => ({
  ...optional(leaf<true>([true], (fc) => fc.boolean(), allWrong("type", notTrueOrFalse))),
  read: (value) => (value === false ? undefined : value),
});
