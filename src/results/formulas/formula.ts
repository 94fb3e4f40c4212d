/**
 * What an input of a formula is: a `count` is a whole number, an `amount` may have a fraction, `money` is an amount that may state its currency,
 * and `times` are a list of minutes. None is negative.
 */
export type InputKind = "count" | "amount" | "money" | "times";

/** The inputs of a formula, by name, in the order in which its text names them. */
export type FormulaInputs = Readonly<Record<string, InputKind>>;

/** Things of which every one is also counted in the whole. */
interface Within<Name extends string = string> {
  /** The parts; none is counted in two of them. */
  readonly parts: readonly Name[];
  /** What is added up to the whole. */
  readonly whole: readonly Name[];
}

/** A formula of sums: what is added, less what is subtracted, multiplied, and divided by a sum. */
export interface SumFormula<I extends FormulaInputs = FormulaInputs, Name extends string = keyof I & string> {
  readonly inputs: I;
  /** What is added up. */
  readonly add: readonly Name[];
  /** What is subtracted from that. */
  readonly subtract?: readonly Name[];
  /** What it is multiplied by. */
  readonly multiplyBy?: Name | 100;
  /** The sum it is divided by. */
  readonly divideBy?: readonly Name[];
  /** What cannot be more than what it is part of; absent: nothing here is a part of anything, so that a rate may exceed 1. */
  readonly within?: readonly Within<Name>[];
  /** The least and the most it can be, where its inputs alone do not say so. */
  readonly scale?: readonly [number, number];
}

/** The time within which a part of all lie. */
export interface PercentileFormula {
  readonly inputs: { readonly minutes: "times" };
  /** Which part, as a fraction of whole numbers: `[9, 10]`. */
  readonly part: readonly [number, number];
}

/** How a metric of the catalogue is computed. */
export type Formula = SumFormula | PercentileFormula;

/** Returns the formula; the compiler knows the names of its inputs, and takes no other. */
export const formula = <const I extends FormulaInputs>(inputs: I, terms: Omit<SumFormula<I>, "inputs">): SumFormula<I> => ({
  inputs,
  ...terms,
});
