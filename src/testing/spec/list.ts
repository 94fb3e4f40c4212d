import { allWrong, filled, leaf, type Spec } from "./spec.js";

/** A list that must be there, or whose absence means something; in full it holds every variant of the item, unless a number is given. */
export const listed = <T>(item: Spec<T>, many = item.full.length): Spec<readonly T[]> => ({
  ...leaf(
    [Array.from({ length: many }, (_, index) => item.full[index % item.full.length])],
    (fc, most) => fc.array(item.arbitrary(fc, most), { maxLength: most }),
    allWrong("type", ["a", 7, null, {}, true]),
  ),
  partsOf: (value) => (value as readonly unknown[]).map((_, key) => ({ key, spec: item })), // a right value, and so a list
  matches: Array.isArray,
});

/** A list that absence leaves empty. */
export const list = <T>(item: Spec<T>, many?: number): Spec<readonly T[]> => filled(listed(item, many));
