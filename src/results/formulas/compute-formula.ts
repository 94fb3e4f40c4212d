import type { Lack } from "./find-lack.js";
import type { Formula, SumFormula } from "./formula.js";
import { percentileOf } from "./percentile-of.js";
import type { GivenInputs } from "./read-inputs.js";
import { sumOf } from "./sum-of.js";

/** Returns what a formula comes to, never negative zero, or why it does not; its inputs are those of which `findLack` finds nothing to say. */
export const computeFormula = (formula: Formula, given: GivenInputs): number | Lack => {
  const inputs = Object.keys(formula.inputs);
  const value = "part" in formula ? percentileOf(given.get("minutes")?.values ?? [], formula.part) : quotientOf(formula, given);
  if (!Number.isFinite(value)) return { because: "out-of-range", inputs };
  const [least, most] = ("scale" in formula && formula.scale) || [value, value];
  return value < least || value > most ? { because: "outside-scale", inputs, values: { value, least, most } } : value;
};

/** Multiplied before it is divided: 29 of 100 are 29 percent, but 0.29 times 100 is a little less. */
const quotientOf = ({ add, subtract = [], multiplyBy, divideBy }: SumFormula, given: GivenInputs): number => {
  const factor = typeof multiplyBy === "string" ? sumOf([multiplyBy], given) : (multiplyBy ?? 1);
  const dividend = (sumOf(add, given) - sumOf(subtract, given)) * factor;
  return divideBy === undefined ? dividend : dividend / sumOf(divideBy, given);
};
