import type { MessageValues } from "../../base/text/format-message.js";
import type { EvaluationLack } from "./evaluation.js";
import type { evaluationMessages } from "./evaluation-messages.js";
import type { Formula, FormulaInputs, SumFormula } from "./formula.js";
import type { GivenInputs } from "./read-inputs.js";
import { sumOf } from "./sum-of.js";

/** Why a formula cannot be computed. */
export interface Lack {
  readonly because: EvaluationLack;
  /** Which sentence says it; absent: the one of the reason. */
  readonly key?: keyof typeof evaluationMessages;
  /** The inputs it is about. */
  readonly inputs: readonly string[];
  /** What the sentence says besides. */
  readonly values?: MessageValues;
}

/** Returns the first reason, in the order of `EvaluationLack`, for which the inputs do not do; undefined where they do. */
export const findLack = (formula: Formula, given: GivenInputs): Lack | undefined =>
  missing(formula, given) ??
  negative(formula, given) ??
  fraction(formula, given) ??
  currencies(formula.inputs, given) ??
  ("part" in formula ? noTimes(given) : (exceeding(formula, given) ?? divisionByZero(formula, given)));

const missing = ({ inputs: asked }: Formula, given: GivenInputs): Lack | undefined => {
  const inputs = Object.keys(asked).filter((name) => !given.has(name));
  return inputs.length === 0 ? undefined : { because: "missing-input", inputs };
};

const negative = ({ inputs: asked }: Formula, given: GivenInputs): Lack | undefined => {
  for (const [name, kind] of Object.entries(asked)) {
    const value = given.get(name)?.values.find((one) => one < 0);
    if (value !== undefined) return { because: "negative-input", inputs: [name], values: { kind, value } };
  }
  return undefined;
};

const fraction = ({ inputs: asked }: Formula, given: GivenInputs): Lack | undefined => {
  for (const [name, kind] of Object.entries(asked)) {
    const [value = 0] = given.get(name)?.values ?? [];
    if (kind === "count" && !Number.isInteger(value)) return { because: "fraction-of-count", inputs: [name], values: { value } };
  }
  return undefined;
};

/** An amount that states no currency may be in any, so it goes only with others that state none. */
const currencies = (asked: FormulaInputs, given: GivenInputs): Lack | undefined => {
  const inputs = Object.keys(asked).filter((name) => asked[name] === "money");
  const codeOf = (name: string): string | undefined => given.get(name)?.currency;
  const stated = inputs.filter((name) => codeOf(name) !== undefined);
  const codes = [...new Set(stated.map((name) => codeOf(name) ?? ""))];
  if (codes.length > 1) return { because: "currencies-differ", inputs, values: { currencies: codes } };
  if (codes.length === 0 || stated.length === inputs.length) return undefined;
  const unstated = inputs.filter((name) => codeOf(name) === undefined);
  const values = { currencies: codes, stated, unstated };
  return { because: "currencies-differ", key: "currencies-differ.unstated", inputs, values };
};

const noTimes = (given: GivenInputs): Lack | undefined => {
  const [name = ""] = given.keys();
  return given.get(name)?.values.length === 0 ? { because: "no-times", inputs: [name] } : undefined;
};

const exceeding = ({ within = [] }: SumFormula, given: GivenInputs): Lack | undefined => {
  for (const { parts, whole } of within) {
    const [part, limit] = [sumOf(parts, given), sumOf(whole, given)];
    if (part > limit) return { because: "part-exceeds-whole", inputs: [...parts, ...whole], values: { parts, part, whole, limit } };
  }
  return undefined;
};

const divisionByZero = ({ divideBy: inputs }: SumFormula, given: GivenInputs): Lack | undefined =>
  inputs !== undefined && sumOf(inputs, given) === 0 ? { because: "division-by-zero", inputs } : undefined;
