import type { GivenInputs } from "./read-inputs.js";

/** Returns the sum of inputs, in the order of their names; of one, its value. */
export const sumOf = (names: readonly string[], given: GivenInputs): number =>
  names.reduce((sum, name) => sum + (given.get(name)?.values[0] ?? 0), 0);
